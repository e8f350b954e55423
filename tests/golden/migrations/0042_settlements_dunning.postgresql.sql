CREATE TABLE dunning_level (
    id             BIGINT NOT NULL PRIMARY KEY,
    level          BIGINT NOT NULL UNIQUE CHECK (level BETWEEN 1 AND 9),
    days_after     BIGINT NOT NULL CHECK (days_after BETWEEN 0 AND 3650),
    fee_minor      BIGINT NOT NULL CHECK (fee_minor >= 0),
    interest_rate  BIGINT NOT NULL CHECK (interest_rate BETWEEN 0 AND 1000000),
    year_days      BIGINT NOT NULL CHECK (year_days IN (360, 365)),
    respite_days   BIGINT NOT NULL CHECK (respite_days BETWEEN 0 AND 365),
    version        BIGINT NOT NULL
) ;

CREATE TABLE dunning_text (
    id                BIGINT NOT NULL PRIMARY KEY,
    dunning_level_id  BIGINT NOT NULL REFERENCES dunning_level (id),
    language          TEXT COLLATE "C" NOT NULL CHECK (language <> ''),
    title             TEXT COLLATE "C" NOT NULL CHECK (title <> ''),
    body              TEXT COLLATE "C" NOT NULL,
    UNIQUE (dunning_level_id, language)
) ;

CREATE TABLE dunning_hold (
    id           BIGINT NOT NULL PRIMARY KEY,
    party_id     BIGINT REFERENCES party (id),
    item_id      BIGINT REFERENCES open_item (id),
    reason       TEXT COLLATE "C" NOT NULL CHECK (reason <> ''),
    held_on      DATE NOT NULL,
    until_on     DATE,
    released_on  DATE,
    user_id      BIGINT NOT NULL,
    version      BIGINT NOT NULL,
    CHECK ((party_id IS NULL) <> (item_id IS NULL)),
    CHECK (until_on IS NULL OR until_on >= held_on)
) ;

CREATE UNIQUE INDEX dunning_hold_of_party ON dunning_hold (party_id)
 WHERE released_on IS NULL AND party_id IS NOT NULL;

CREATE UNIQUE INDEX dunning_hold_of_item ON dunning_hold (item_id)
 WHERE released_on IS NULL AND item_id IS NOT NULL;

CREATE TABLE dunning_notice (
    id                 BIGINT NOT NULL PRIMARY KEY,
    number             TEXT COLLATE "C" NOT NULL UNIQUE,
    party_id           BIGINT NOT NULL REFERENCES party (id),
    level              BIGINT NOT NULL,
    noticed_on         DATE NOT NULL,
    pay_until          DATE NOT NULL,
    currency           TEXT COLLATE "C" NOT NULL,
    claimed_minor      BIGINT NOT NULL CHECK (claimed_minor > 0),
    credits_minor      BIGINT NOT NULL CHECK (credits_minor >= 0),
    earlier_minor      BIGINT NOT NULL CHECK (earlier_minor >= 0),
    fee_minor          BIGINT NOT NULL CHECK (fee_minor >= 0),
    interest_minor     BIGINT NOT NULL CHECK (interest_minor >= 0),
    charges_base_minor BIGINT NOT NULL CHECK (charges_base_minor >= 0),
    taken_back_on      DATE,
    version            BIGINT NOT NULL,
    CHECK (taken_back_on IS NULL OR taken_back_on >= noticed_on)
) ;

CREATE INDEX dunning_notice_by_party ON dunning_notice (party_id, id);

CREATE INDEX dunning_notice_by_day ON dunning_notice (noticed_on, id);

CREATE TABLE dunning_notice_item (
    id             BIGINT NOT NULL PRIMARY KEY,
    notice_id      BIGINT NOT NULL REFERENCES dunning_notice (id),
    item_id        BIGINT NOT NULL REFERENCES open_item (id),
    level          BIGINT NOT NULL,
    noticed_on     DATE NOT NULL,
    days_late      BIGINT NOT NULL CHECK (days_late > 0),
    open_minor     BIGINT NOT NULL CHECK (open_minor > 0),
    interest_days  BIGINT NOT NULL CHECK (interest_days >= 0),
    interest_minor BIGINT NOT NULL CHECK (interest_minor >= 0),
    taken_back_on  DATE
) ;

CREATE UNIQUE INDEX dunning_notice_item_once ON dunning_notice_item (item_id, level)
 WHERE taken_back_on IS NULL;

CREATE INDEX dunning_notice_item_by_notice ON dunning_notice_item (notice_id, id);
