CREATE TABLE exchange_rate (
    id      BIGINT NOT NULL PRIMARY KEY,
    unit    TEXT COLLATE "C" NOT NULL CHECK (unit <> ''),
    quoted  TEXT COLLATE "C" NOT NULL CHECK (quoted <> ''),
    rate_on DATE NOT NULL,
    source  TEXT COLLATE "C" NOT NULL CHECK (source <> ''),
    value   TEXT COLLATE "C" NOT NULL CHECK (value <> ''),
    version BIGINT NOT NULL,
    UNIQUE (unit, quoted, rate_on, source),
    CHECK (unit <> quoted)
) ;

CREATE INDEX exchange_rate_by_day ON exchange_rate (rate_on, id);

CREATE TABLE revaluation (
    id         BIGINT NOT NULL PRIMARY KEY,
    valued_on  DATE NOT NULL,
    stays      BIGINT NOT NULL CHECK (stays IN (0, 1)),
    line_count BIGINT NOT NULL CHECK (line_count > 0)
) ;

CREATE INDEX revaluation_by_day ON revaluation (valued_on, id);

CREATE TABLE revaluation_rate (
    id               BIGINT NOT NULL PRIMARY KEY,
    revaluation_id   BIGINT NOT NULL REFERENCES revaluation (id),
    exchange_rate_id BIGINT NOT NULL REFERENCES exchange_rate (id)
) ;

CREATE INDEX revaluation_rate_by_rate ON revaluation_rate (exchange_rate_id);

CREATE TABLE revaluation_line (
    id               BIGINT NOT NULL PRIMARY KEY,
    revaluation_id   BIGINT NOT NULL REFERENCES revaluation (id),
    item_id          BIGINT,
    account_id       BIGINT,
    currency         TEXT COLLATE "C" NOT NULL,
    open_minor       BIGINT NOT NULL,
    base_minor       BIGINT NOT NULL,
    difference_minor BIGINT NOT NULL CHECK (difference_minor <> 0),
    CHECK ((item_id IS NULL) <> (account_id IS NULL))
) ;

CREATE INDEX revaluation_line_by_revaluation ON revaluation_line (revaluation_id, id);
