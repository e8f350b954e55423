CREATE TABLE approval_signature (
    id            INTEGER NOT NULL PRIMARY KEY,
    approval_id   INTEGER NOT NULL REFERENCES approval (id),
    user_id       INTEGER NOT NULL,
    remark        TEXT NOT NULL,
    signed_at_ms  INTEGER NOT NULL,
    UNIQUE (approval_id, user_id)
) STRICT;
