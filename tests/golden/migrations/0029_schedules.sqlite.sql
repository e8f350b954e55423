CREATE TABLE schedule (
    id            INTEGER NOT NULL PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL CHECK (name <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('entry', 'invoice', 'bill')),
    every_unit    TEXT NOT NULL CHECK (every_unit IN ('day', 'week', 'month', 'year')),
    every_count   INTEGER NOT NULL CHECK (every_count BETWEEN 1 AND 1000),
    starts_on     TEXT NOT NULL,
    day_of_month  INTEGER NOT NULL CHECK (day_of_month BETWEEN 0 AND 31),
    weekend_rule  TEXT NOT NULL CHECK (weekend_rule IN ('as_is', 'next', 'previous')),
    until_on      TEXT,
    times_max     INTEGER NOT NULL CHECK (times_max >= 0),
    is_reversing  INTEGER NOT NULL,
    text          TEXT NOT NULL,
    reference     TEXT NOT NULL,
    template_id   INTEGER,
    state         TEXT NOT NULL CHECK (state IN ('active', 'paused', 'ended')),
    next_number   INTEGER NOT NULL CHECK (next_number >= 0),
    next_due_on   TEXT,
    version       INTEGER NOT NULL,
    CHECK ((kind = 'entry') = (template_id IS NULL))
) STRICT;

CREATE INDEX schedule_by_due_day ON schedule (next_due_on, id) WHERE state = 'active';

CREATE TABLE schedule_line (
    id                 INTEGER NOT NULL PRIMARY KEY,
    schedule_id        INTEGER NOT NULL REFERENCES schedule (id),
    line_number        INTEGER NOT NULL,
    account_id         INTEGER NOT NULL REFERENCES account (id),
    amount_minor       INTEGER NOT NULL CHECK (amount_minor <> 0),
    party_id           INTEGER REFERENCES party (id),
    dimension_value_id INTEGER REFERENCES dimension_value (id),
    memo               TEXT NOT NULL,
    UNIQUE (schedule_id, line_number)
) STRICT;

CREATE TABLE schedule_expense (
    id          INTEGER NOT NULL PRIMARY KEY,
    schedule_id INTEGER NOT NULL REFERENCES schedule (id),
    line_number INTEGER NOT NULL,
    description TEXT NOT NULL,
    net_minor   INTEGER NOT NULL CHECK (net_minor > 0),
    tax_code    TEXT NOT NULL,
    UNIQUE (schedule_id, line_number)
) STRICT;

CREATE TABLE schedule_occurrence (
    id          INTEGER NOT NULL PRIMARY KEY,
    schedule_id INTEGER NOT NULL REFERENCES schedule (id),
    due_on      TEXT NOT NULL,
    posted_on   TEXT NOT NULL,
    made        TEXT NOT NULL CHECK (made IN ('entry', 'invoice', 'bill')),
    made_id     INTEGER NOT NULL,
    made_number TEXT NOT NULL,
    reverses_on TEXT,
    reversal_id INTEGER,
    UNIQUE (schedule_id, due_on)
) STRICT;

CREATE INDEX schedule_occurrence_to_reverse ON schedule_occurrence (reverses_on, id)
 WHERE reverses_on IS NOT NULL AND reversal_id IS NULL;

CREATE TABLE deferral (
    id                 INTEGER NOT NULL PRIMARY KEY,
    number             TEXT NOT NULL UNIQUE,
    name               TEXT NOT NULL CHECK (name <> ''),
    kind               TEXT NOT NULL CHECK (kind IN ('prepaid_expense', 'deferred_revenue')),
    amount_minor       INTEGER NOT NULL CHECK (amount_minor > 0),
    starts_on          TEXT NOT NULL,
    ends_on            TEXT NOT NULL,
    spread             TEXT NOT NULL CHECK (spread IN ('month', 'day')),
    balance_account_id INTEGER NOT NULL REFERENCES account (id),
    result_account_id  INTEGER NOT NULL REFERENCES account (id),
    dimension_value_id INTEGER REFERENCES dimension_value (id),
    ended_on           TEXT,
    version            INTEGER NOT NULL,
    CHECK (ends_on >= starts_on)
) STRICT;

CREATE TABLE deferral_part (
    id           INTEGER NOT NULL PRIMARY KEY,
    deferral_id  INTEGER NOT NULL REFERENCES deferral (id),
    part_number  INTEGER NOT NULL,
    due_on       TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    state        TEXT NOT NULL CHECK (state IN ('planned', 'posted', 'dropped')),
    posted_on    TEXT,
    entry_id     INTEGER,
    UNIQUE (deferral_id, part_number),
    CHECK ((state = 'posted') = (posted_on IS NOT NULL))
) STRICT;

CREATE INDEX deferral_part_by_due_day ON deferral_part (due_on, id) WHERE state = 'planned';
