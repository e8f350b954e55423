CREATE TABLE dunning_level (
    id             INTEGER NOT NULL PRIMARY KEY,
    level          INTEGER NOT NULL UNIQUE CHECK (level BETWEEN 1 AND 9),
    days_after     INTEGER NOT NULL CHECK (days_after BETWEEN 0 AND 3650),
    fee_minor      INTEGER NOT NULL CHECK (fee_minor >= 0),
    interest_rate  INTEGER NOT NULL CHECK (interest_rate BETWEEN 0 AND 1000000),
    year_days      INTEGER NOT NULL CHECK (year_days IN (360, 365)),
    respite_days   INTEGER NOT NULL CHECK (respite_days BETWEEN 0 AND 365),
    version        INTEGER NOT NULL
) STRICT;

CREATE TABLE dunning_text (
    id                INTEGER NOT NULL PRIMARY KEY,
    dunning_level_id  INTEGER NOT NULL REFERENCES dunning_level (id),
    language          TEXT NOT NULL CHECK (language <> ''),
    title             TEXT NOT NULL CHECK (title <> ''),
    body              TEXT NOT NULL,
    UNIQUE (dunning_level_id, language)
) STRICT;

CREATE TABLE dunning_hold (
    id           INTEGER NOT NULL PRIMARY KEY,
    party_id     INTEGER REFERENCES party (id),
    item_id      INTEGER REFERENCES open_item (id),
    reason       TEXT NOT NULL CHECK (reason <> ''),
    held_on      TEXT NOT NULL,
    until_on     TEXT,
    released_on  TEXT,
    user_id      INTEGER NOT NULL,
    version      INTEGER NOT NULL,
    CHECK ((party_id IS NULL) <> (item_id IS NULL)),
    CHECK (until_on IS NULL OR until_on >= held_on)
) STRICT;

CREATE UNIQUE INDEX dunning_hold_of_party ON dunning_hold (party_id)
 WHERE released_on IS NULL AND party_id IS NOT NULL;

CREATE UNIQUE INDEX dunning_hold_of_item ON dunning_hold (item_id)
 WHERE released_on IS NULL AND item_id IS NOT NULL;

CREATE TABLE dunning_notice (
    id                 INTEGER NOT NULL PRIMARY KEY,
    number             TEXT NOT NULL UNIQUE,
    party_id           INTEGER NOT NULL REFERENCES party (id),
    level              INTEGER NOT NULL,
    noticed_on         TEXT NOT NULL,
    pay_until          TEXT NOT NULL,
    currency           TEXT NOT NULL,
    claimed_minor      INTEGER NOT NULL CHECK (claimed_minor > 0),
    credits_minor      INTEGER NOT NULL CHECK (credits_minor >= 0),
    earlier_minor      INTEGER NOT NULL CHECK (earlier_minor >= 0),
    fee_minor          INTEGER NOT NULL CHECK (fee_minor >= 0),
    interest_minor     INTEGER NOT NULL CHECK (interest_minor >= 0),
    charges_base_minor INTEGER NOT NULL CHECK (charges_base_minor >= 0),
    taken_back_on      TEXT,
    version            INTEGER NOT NULL,
    CHECK (taken_back_on IS NULL OR taken_back_on >= noticed_on)
) STRICT;

CREATE INDEX dunning_notice_by_party ON dunning_notice (party_id, id);

CREATE INDEX dunning_notice_by_day ON dunning_notice (noticed_on, id);

CREATE TABLE dunning_notice_item (
    id             INTEGER NOT NULL PRIMARY KEY,
    notice_id      INTEGER NOT NULL REFERENCES dunning_notice (id),
    item_id        INTEGER NOT NULL REFERENCES open_item (id),
    level          INTEGER NOT NULL,
    noticed_on     TEXT NOT NULL,
    days_late      INTEGER NOT NULL CHECK (days_late > 0),
    open_minor     INTEGER NOT NULL CHECK (open_minor > 0),
    interest_days  INTEGER NOT NULL CHECK (interest_days >= 0),
    interest_minor INTEGER NOT NULL CHECK (interest_minor >= 0),
    taken_back_on  TEXT
) STRICT;

CREATE UNIQUE INDEX dunning_notice_item_once ON dunning_notice_item (item_id, level)
 WHERE taken_back_on IS NULL;

CREATE INDEX dunning_notice_item_by_notice ON dunning_notice_item (notice_id, id);
