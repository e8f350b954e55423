CREATE TABLE party_language (
    id        BIGINT NOT NULL PRIMARY KEY,
    party_id  BIGINT NOT NULL UNIQUE REFERENCES party (id),
    language  TEXT COLLATE "C" NOT NULL CHECK (length(language) = 2)
) ;

CREATE TABLE opportunity_owner (
    id              BIGINT NOT NULL PRIMARY KEY,
    opportunity_id  BIGINT NOT NULL UNIQUE REFERENCES opportunity (id),
    user_id         BIGINT NOT NULL REFERENCES app_user (id)
) ;

CREATE INDEX opportunity_owner_by_user ON opportunity_owner (user_id, opportunity_id);

CREATE INDEX opportunity_by_close ON opportunity (closes_on, id);
