CREATE TABLE tax_code (
    id         BIGINT NOT NULL PRIMARY KEY,
    code       TEXT COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    kind       TEXT COLLATE "C" NOT NULL CHECK (kind IN ('standard', 'reduced', 'zero', 'exempt', 'reverse_charge',
                                      'out_of_scope')),
    direction  TEXT COLLATE "C" NOT NULL CHECK (direction IN ('output', 'input'))
) ;

CREATE TABLE tax_rate (
    id           BIGINT NOT NULL PRIMARY KEY,
    tax_code_id  BIGINT NOT NULL REFERENCES tax_code (id),
    valid_from   DATE NOT NULL,
    rate_micro   BIGINT NOT NULL CHECK (rate_micro >= 0 AND rate_micro < 1000000),
    UNIQUE (tax_code_id, valid_from)
) ;

CREATE TABLE tax_policy (
    id               BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    rounds_per_line  BIGINT NOT NULL CHECK (rounds_per_line IN (0, 1))
) ;
