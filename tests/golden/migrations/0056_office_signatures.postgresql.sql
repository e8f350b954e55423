CREATE TABLE approval_signature (
    id            BIGINT NOT NULL PRIMARY KEY,
    approval_id   BIGINT NOT NULL REFERENCES approval (id),
    user_id       BIGINT NOT NULL,
    remark        TEXT COLLATE "C" NOT NULL,
    signed_at_ms  BIGINT NOT NULL,
    UNIQUE (approval_id, user_id)
) ;
