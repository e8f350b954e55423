CREATE TABLE schedule (
    id            BIGINT NOT NULL PRIMARY KEY,
    number        TEXT COLLATE "C" NOT NULL UNIQUE,
    name          TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    kind          TEXT COLLATE "C" NOT NULL CHECK (kind IN ('entry', 'invoice', 'bill')),
    every_unit    TEXT COLLATE "C" NOT NULL CHECK (every_unit IN ('day', 'week', 'month', 'year')),
    every_count   BIGINT NOT NULL CHECK (every_count BETWEEN 1 AND 1000),
    starts_on     DATE NOT NULL,
    day_of_month  BIGINT NOT NULL CHECK (day_of_month BETWEEN 0 AND 31),
    weekend_rule  TEXT COLLATE "C" NOT NULL CHECK (weekend_rule IN ('as_is', 'next', 'previous')),
    until_on      DATE,
    times_max     BIGINT NOT NULL CHECK (times_max >= 0),
    is_reversing  BIGINT NOT NULL,
    text          TEXT COLLATE "C" NOT NULL,
    reference     TEXT COLLATE "C" NOT NULL,
    template_id   BIGINT,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('active', 'paused', 'ended')),
    next_number   BIGINT NOT NULL CHECK (next_number >= 0),
    next_due_on   DATE,
    version       BIGINT NOT NULL,
    CHECK ((kind = 'entry') = (template_id IS NULL))
) ;

CREATE INDEX schedule_by_due_day ON schedule (next_due_on, id) WHERE state = 'active';

CREATE TABLE schedule_line (
    id                 BIGINT NOT NULL PRIMARY KEY,
    schedule_id        BIGINT NOT NULL REFERENCES schedule (id),
    line_number        BIGINT NOT NULL,
    account_id         BIGINT NOT NULL REFERENCES account (id),
    amount_minor       BIGINT NOT NULL CHECK (amount_minor <> 0),
    party_id           BIGINT REFERENCES party (id),
    dimension_value_id BIGINT REFERENCES dimension_value (id),
    memo               TEXT COLLATE "C" NOT NULL,
    UNIQUE (schedule_id, line_number)
) ;

CREATE TABLE schedule_expense (
    id          BIGINT NOT NULL PRIMARY KEY,
    schedule_id BIGINT NOT NULL REFERENCES schedule (id),
    line_number BIGINT NOT NULL,
    description TEXT COLLATE "C" NOT NULL,
    net_minor   BIGINT NOT NULL CHECK (net_minor > 0),
    tax_code    TEXT COLLATE "C" NOT NULL,
    UNIQUE (schedule_id, line_number)
) ;

CREATE TABLE schedule_occurrence (
    id          BIGINT NOT NULL PRIMARY KEY,
    schedule_id BIGINT NOT NULL REFERENCES schedule (id),
    due_on      DATE NOT NULL,
    posted_on   DATE NOT NULL,
    made        TEXT COLLATE "C" NOT NULL CHECK (made IN ('entry', 'invoice', 'bill')),
    made_id     BIGINT NOT NULL,
    made_number TEXT COLLATE "C" NOT NULL,
    reverses_on DATE,
    reversal_id BIGINT,
    UNIQUE (schedule_id, due_on)
) ;

CREATE INDEX schedule_occurrence_to_reverse ON schedule_occurrence (reverses_on, id)
 WHERE reverses_on IS NOT NULL AND reversal_id IS NULL;

CREATE TABLE deferral (
    id                 BIGINT NOT NULL PRIMARY KEY,
    number             TEXT COLLATE "C" NOT NULL UNIQUE,
    name               TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    kind               TEXT COLLATE "C" NOT NULL CHECK (kind IN ('prepaid_expense', 'deferred_revenue')),
    amount_minor       BIGINT NOT NULL CHECK (amount_minor > 0),
    starts_on          DATE NOT NULL,
    ends_on            DATE NOT NULL,
    spread             TEXT COLLATE "C" NOT NULL CHECK (spread IN ('month', 'day')),
    balance_account_id BIGINT NOT NULL REFERENCES account (id),
    result_account_id  BIGINT NOT NULL REFERENCES account (id),
    dimension_value_id BIGINT REFERENCES dimension_value (id),
    ended_on           DATE,
    version            BIGINT NOT NULL,
    CHECK (ends_on >= starts_on)
) ;

CREATE TABLE deferral_part (
    id           BIGINT NOT NULL PRIMARY KEY,
    deferral_id  BIGINT NOT NULL REFERENCES deferral (id),
    part_number  BIGINT NOT NULL,
    due_on       DATE NOT NULL,
    amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
    state        TEXT COLLATE "C" NOT NULL CHECK (state IN ('planned', 'posted', 'dropped')),
    posted_on    DATE,
    entry_id     BIGINT,
    UNIQUE (deferral_id, part_number),
    CHECK ((state = 'posted') = (posted_on IS NOT NULL))
) ;

CREATE INDEX deferral_part_by_due_day ON deferral_part (due_on, id) WHERE state = 'planned';
