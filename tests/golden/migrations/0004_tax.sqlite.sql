CREATE TABLE tax_code (
    id         INTEGER NOT NULL PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT NOT NULL CHECK (name <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('standard', 'reduced', 'zero', 'exempt', 'reverse_charge',
                                      'out_of_scope')),
    direction  TEXT NOT NULL CHECK (direction IN ('output', 'input'))
) STRICT;

CREATE TABLE tax_rate (
    id           INTEGER NOT NULL PRIMARY KEY,
    tax_code_id  INTEGER NOT NULL REFERENCES tax_code (id),
    valid_from   TEXT NOT NULL,
    rate_micro   INTEGER NOT NULL CHECK (rate_micro >= 0 AND rate_micro < 1000000),
    UNIQUE (tax_code_id, valid_from)
) STRICT;

CREATE TABLE tax_policy (
    id               INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    rounds_per_line  INTEGER NOT NULL CHECK (rounds_per_line IN (0, 1))
) STRICT;
