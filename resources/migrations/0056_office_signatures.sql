-- 0056  What needs more than one yes.
-- audited: approval_signature

-- A yes to a request that waits for others besides; the last yes decides it, and stands there.
CREATE TABLE approval_signature (
    id            {id},
    approval_id   {ref} REFERENCES approval (id),
    user_id       {ref},
    remark        {text},
    signed_at_ms  {instant},
    UNIQUE (approval_id, user_id)
) {strict};
