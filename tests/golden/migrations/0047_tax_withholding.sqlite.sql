CREATE TABLE withholding_code (
    id         INTEGER NOT NULL PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT NOT NULL CHECK (name <> ''),
    direction  TEXT NOT NULL CHECK (direction IN ('output', 'input')),
    is_closed  INTEGER NOT NULL CHECK (is_closed IN (0, 1))
) STRICT;

CREATE TABLE withholding_rate (
    id                   INTEGER NOT NULL PRIMARY KEY,
    withholding_code_id  INTEGER NOT NULL REFERENCES withholding_code (id),
    valid_from           TEXT NOT NULL,
    rate_micro           INTEGER NOT NULL CHECK (rate_micro > 0 AND rate_micro < 1000000),
    UNIQUE (withholding_code_id, valid_from)
) STRICT;

CREATE TABLE withheld_tax (
    id                   INTEGER NOT NULL PRIMARY KEY,
    withholding_code_id  INTEGER NOT NULL REFERENCES withholding_code (id),
    payment_id           INTEGER NOT NULL UNIQUE REFERENCES payment (id),
    source               TEXT NOT NULL CHECK (source <> ''),
    source_id            INTEGER NOT NULL,
    rate_micro           INTEGER NOT NULL,
    net_minor            INTEGER NOT NULL CHECK (net_minor > 0),
    tax_minor            INTEGER NOT NULL CHECK (tax_minor > 0)
) STRICT;

CREATE INDEX withheld_tax_by_source ON withheld_tax (source, source_id);
