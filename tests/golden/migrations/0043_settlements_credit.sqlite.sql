CREATE TABLE write_off (
    id              INTEGER NOT NULL PRIMARY KEY,
    item_id         INTEGER NOT NULL REFERENCES open_item (id),
    written_off_on  TEXT NOT NULL,
    amount_minor    INTEGER NOT NULL CHECK (amount_minor > 0),
    reason          TEXT NOT NULL CHECK (reason <> ''),
    user_id         INTEGER NOT NULL,
    settlement_id   INTEGER UNIQUE REFERENCES settlement (id),
    tax_minor       INTEGER NOT NULL,
    version         INTEGER NOT NULL
) STRICT;

CREATE INDEX write_off_by_item ON write_off (item_id, id);

CREATE TABLE credit_limit (
    id           INTEGER NOT NULL PRIMARY KEY,
    party_id     INTEGER NOT NULL UNIQUE REFERENCES party (id),
    limit_minor  INTEGER NOT NULL CHECK (limit_minor >= 0),
    version      INTEGER NOT NULL
) STRICT;

CREATE TABLE credit_hold (
    id           INTEGER NOT NULL PRIMARY KEY,
    party_id     INTEGER NOT NULL REFERENCES party (id),
    reason       TEXT NOT NULL CHECK (reason <> ''),
    held_on      TEXT NOT NULL,
    released_on  TEXT,
    user_id      INTEGER NOT NULL,
    version      INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX credit_hold_of_party ON credit_hold (party_id) WHERE released_on IS NULL;

CREATE TABLE credit_override (
    id              INTEGER NOT NULL PRIMARY KEY,
    party_id        INTEGER NOT NULL REFERENCES party (id),
    order_id        INTEGER NOT NULL,
    deed            TEXT NOT NULL CHECK (deed IN ('confirm', 'deliver')),
    exposure_minor  INTEGER NOT NULL,
    limit_minor     INTEGER NOT NULL,
    reason          TEXT NOT NULL CHECK (reason <> ''),
    user_id         INTEGER NOT NULL,
    overridden_on   TEXT NOT NULL
) STRICT;

CREATE INDEX credit_override_by_party ON credit_override (party_id, id);
