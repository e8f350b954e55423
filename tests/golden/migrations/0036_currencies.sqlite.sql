CREATE TABLE exchange_rate (
    id      INTEGER NOT NULL PRIMARY KEY,
    unit    TEXT NOT NULL CHECK (unit <> ''),
    quoted  TEXT NOT NULL CHECK (quoted <> ''),
    rate_on TEXT NOT NULL,
    source  TEXT NOT NULL CHECK (source <> ''),
    value   TEXT NOT NULL CHECK (value <> ''),
    version INTEGER NOT NULL,
    UNIQUE (unit, quoted, rate_on, source),
    CHECK (unit <> quoted)
) STRICT;

CREATE INDEX exchange_rate_by_day ON exchange_rate (rate_on, id);

CREATE TABLE revaluation (
    id         INTEGER NOT NULL PRIMARY KEY,
    valued_on  TEXT NOT NULL,
    stays      INTEGER NOT NULL CHECK (stays IN (0, 1)),
    line_count INTEGER NOT NULL CHECK (line_count > 0)
) STRICT;

CREATE INDEX revaluation_by_day ON revaluation (valued_on, id);

CREATE TABLE revaluation_rate (
    id               INTEGER NOT NULL PRIMARY KEY,
    revaluation_id   INTEGER NOT NULL REFERENCES revaluation (id),
    exchange_rate_id INTEGER NOT NULL REFERENCES exchange_rate (id)
) STRICT;

CREATE INDEX revaluation_rate_by_rate ON revaluation_rate (exchange_rate_id);

CREATE TABLE revaluation_line (
    id               INTEGER NOT NULL PRIMARY KEY,
    revaluation_id   INTEGER NOT NULL REFERENCES revaluation (id),
    item_id          INTEGER,
    account_id       INTEGER,
    currency         TEXT NOT NULL,
    open_minor       INTEGER NOT NULL,
    base_minor       INTEGER NOT NULL,
    difference_minor INTEGER NOT NULL CHECK (difference_minor <> 0),
    CHECK ((item_id IS NULL) <> (account_id IS NULL))
) STRICT;

CREATE INDEX revaluation_line_by_revaluation ON revaluation_line (revaluation_id, id);
