CREATE TABLE access_token (
    id             BIGINT NOT NULL PRIMARY KEY,
    user_id        BIGINT NOT NULL REFERENCES app_user (id),
    name           TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    rights         TEXT COLLATE "C",
    secret_hash    BYTEA NOT NULL,
    made_at_ms     BIGINT NOT NULL,
    expires_at_ms  BIGINT NOT NULL,
    revoked_at_ms  BIGINT,
    version        BIGINT NOT NULL
) ;

CREATE INDEX access_token_by_user ON access_token (user_id, id);

ALTER TABLE access_token ENABLE ROW LEVEL SECURITY;

CREATE POLICY tokens_are_seen ON access_token FOR SELECT
USING (user_id = acting_user() OR may('office.users') OR may('office.export')
       OR may('office.audit') OR may('office.backup') OR may('office.settings'));

CREATE POLICY own_tokens_are_made ON access_token FOR INSERT
WITH CHECK (user_id = acting_user());

CREATE POLICY tokens_are_revoked ON access_token FOR UPDATE
USING (user_id = acting_user() OR may('office.users'));
