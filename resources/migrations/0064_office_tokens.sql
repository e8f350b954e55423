-- 0064  Access tokens: what a script signs in with instead of a password. docs/guide/scripts.md.
-- audited: access_token

-- Of a token only the hash is kept. `rights` names what it may do of what its user may, in
-- words between blanks; without it, all of that.
CREATE TABLE access_token (
    id             {id},
    user_id        {ref} REFERENCES app_user (id),
    name           {text} CHECK (name <> ''),
    rights         {text?},
    secret_hash    {bytes},
    made_at_ms     {instant},
    expires_at_ms  {instant},
    revoked_at_ms  {instant?},
    version        {count}
) {strict};

CREATE INDEX access_token_by_user ON access_token (user_id, id);

-- Everybody makes and revokes their own; who manages the users revokes any. Who takes all of the
-- books away, or proves them, sees all of them.
-- only: postgresql
ALTER TABLE access_token ENABLE ROW LEVEL SECURITY;

-- only: postgresql
CREATE POLICY tokens_are_seen ON access_token FOR SELECT
USING (user_id = acting_user() OR may('office.users') OR may('office.export')
       OR may('office.audit') OR may('office.backup') OR may('office.settings'));

-- only: postgresql
CREATE POLICY own_tokens_are_made ON access_token FOR INSERT
WITH CHECK (user_id = acting_user());

-- only: postgresql
CREATE POLICY tokens_are_revoked ON access_token FOR UPDATE
USING (user_id = acting_user() OR may('office.users'));
