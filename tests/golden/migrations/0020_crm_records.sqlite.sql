CREATE TABLE party_language (
    id        INTEGER NOT NULL PRIMARY KEY,
    party_id  INTEGER NOT NULL UNIQUE REFERENCES party (id),
    language  TEXT NOT NULL CHECK (length(language) = 2)
) STRICT;

CREATE TABLE opportunity_owner (
    id              INTEGER NOT NULL PRIMARY KEY,
    opportunity_id  INTEGER NOT NULL UNIQUE REFERENCES opportunity (id),
    user_id         INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;

CREATE INDEX opportunity_owner_by_user ON opportunity_owner (user_id, opportunity_id);

CREATE INDEX opportunity_by_close ON opportunity (closes_on, id);
