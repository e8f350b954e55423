CREATE TABLE access_token (
    id             INTEGER NOT NULL PRIMARY KEY,
    user_id        INTEGER NOT NULL REFERENCES app_user (id),
    name           TEXT NOT NULL CHECK (name <> ''),
    rights         TEXT,
    secret_hash    BLOB NOT NULL,
    made_at_ms     INTEGER NOT NULL,
    expires_at_ms  INTEGER NOT NULL,
    revoked_at_ms  INTEGER,
    version        INTEGER NOT NULL
) STRICT;

CREATE INDEX access_token_by_user ON access_token (user_id, id);
