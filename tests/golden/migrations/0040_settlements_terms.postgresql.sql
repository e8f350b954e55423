CREATE TABLE payment_terms (
    id              BIGINT NOT NULL PRIMARY KEY,
    code            TEXT COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name            TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    discount_micro  BIGINT NOT NULL CHECK (discount_micro BETWEEN 0 AND 999999),
    discount_days   BIGINT NOT NULL CHECK (discount_days BETWEEN 0 AND 3650),
    is_closed       BIGINT NOT NULL CHECK (is_closed IN (0, 1)),
    version         BIGINT NOT NULL
) ;

CREATE TABLE payment_terms_instalment (
    id                BIGINT NOT NULL PRIMARY KEY,
    payment_terms_id  BIGINT NOT NULL REFERENCES payment_terms (id),
    position          BIGINT NOT NULL,
    weight            BIGINT NOT NULL CHECK (weight > 0),
    due_from          TEXT COLLATE "C" NOT NULL CHECK (due_from IN ('document', 'month_end', 'month_day')),
    due_days          BIGINT NOT NULL CHECK (due_days BETWEEN 0 AND 3650),
    due_months        BIGINT NOT NULL CHECK (due_months BETWEEN 0 AND 120),
    UNIQUE (payment_terms_id, position)
) ;

CREATE TABLE party_terms (
    id                BIGINT NOT NULL PRIMARY KEY,
    party_id          BIGINT NOT NULL REFERENCES party (id),
    side              TEXT COLLATE "C" NOT NULL CHECK (side IN ('receivable', 'payable')),
    payment_terms_id  BIGINT NOT NULL REFERENCES payment_terms (id),
    UNIQUE (party_id, side)
) ;

CREATE INDEX party_terms_by_terms ON party_terms (payment_terms_id);

CREATE TABLE document_terms (
    id                BIGINT NOT NULL PRIMARY KEY,
    source            TEXT COLLATE "C" NOT NULL CHECK (source <> ''),
    source_id         BIGINT NOT NULL,
    payment_terms_id  BIGINT NOT NULL REFERENCES payment_terms (id),
    name              TEXT COLLATE "C" NOT NULL,
    UNIQUE (source, source_id)
) ;

CREATE INDEX document_terms_by_terms ON document_terms (payment_terms_id);

ALTER TABLE open_item ADD COLUMN instalment BIGINT;

ALTER TABLE open_item ADD COLUMN discount_keeps_tax BIGINT CHECK (discount_keeps_tax IN (0, 1));

DROP INDEX open_item_by_source;

CREATE UNIQUE INDEX open_item_by_source
    ON open_item (source, source_id, side, COALESCE(instalment, 0)) WHERE source_id > 0;
