CREATE TABLE withholding_code (
    id         BIGINT NOT NULL PRIMARY KEY,
    code       TEXT COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    direction  TEXT COLLATE "C" NOT NULL CHECK (direction IN ('output', 'input')),
    is_closed  BIGINT NOT NULL CHECK (is_closed IN (0, 1))
) ;

CREATE TABLE withholding_rate (
    id                   BIGINT NOT NULL PRIMARY KEY,
    withholding_code_id  BIGINT NOT NULL REFERENCES withholding_code (id),
    valid_from           DATE NOT NULL,
    rate_micro           BIGINT NOT NULL CHECK (rate_micro > 0 AND rate_micro < 1000000),
    UNIQUE (withholding_code_id, valid_from)
) ;

CREATE TABLE withheld_tax (
    id                   BIGINT NOT NULL PRIMARY KEY,
    withholding_code_id  BIGINT NOT NULL REFERENCES withholding_code (id),
    payment_id           BIGINT NOT NULL UNIQUE REFERENCES payment (id),
    source               TEXT COLLATE "C" NOT NULL CHECK (source <> ''),
    source_id            BIGINT NOT NULL,
    rate_micro           BIGINT NOT NULL,
    net_minor            BIGINT NOT NULL CHECK (net_minor > 0),
    tax_minor            BIGINT NOT NULL CHECK (tax_minor > 0)
) ;

CREATE INDEX withheld_tax_by_source ON withheld_tax (source, source_id);
