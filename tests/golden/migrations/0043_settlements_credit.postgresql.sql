CREATE TABLE write_off (
    id              BIGINT NOT NULL PRIMARY KEY,
    item_id         BIGINT NOT NULL REFERENCES open_item (id),
    written_off_on  DATE NOT NULL,
    amount_minor    BIGINT NOT NULL CHECK (amount_minor > 0),
    reason          TEXT COLLATE "C" NOT NULL CHECK (reason <> ''),
    user_id         BIGINT NOT NULL,
    settlement_id   BIGINT UNIQUE REFERENCES settlement (id),
    tax_minor       BIGINT NOT NULL,
    version         BIGINT NOT NULL
) ;

CREATE INDEX write_off_by_item ON write_off (item_id, id);

CREATE TABLE credit_limit (
    id           BIGINT NOT NULL PRIMARY KEY,
    party_id     BIGINT NOT NULL UNIQUE REFERENCES party (id),
    limit_minor  BIGINT NOT NULL CHECK (limit_minor >= 0),
    version      BIGINT NOT NULL
) ;

CREATE TABLE credit_hold (
    id           BIGINT NOT NULL PRIMARY KEY,
    party_id     BIGINT NOT NULL REFERENCES party (id),
    reason       TEXT COLLATE "C" NOT NULL CHECK (reason <> ''),
    held_on      DATE NOT NULL,
    released_on  DATE,
    user_id      BIGINT NOT NULL,
    version      BIGINT NOT NULL
) ;

CREATE UNIQUE INDEX credit_hold_of_party ON credit_hold (party_id) WHERE released_on IS NULL;

CREATE TABLE credit_override (
    id              BIGINT NOT NULL PRIMARY KEY,
    party_id        BIGINT NOT NULL REFERENCES party (id),
    order_id        BIGINT NOT NULL,
    deed            TEXT COLLATE "C" NOT NULL CHECK (deed IN ('confirm', 'deliver')),
    exposure_minor  BIGINT NOT NULL,
    limit_minor     BIGINT NOT NULL,
    reason          TEXT COLLATE "C" NOT NULL CHECK (reason <> ''),
    user_id         BIGINT NOT NULL,
    overridden_on   DATE NOT NULL
) ;

CREATE INDEX credit_override_by_party ON credit_override (party_id, id);
