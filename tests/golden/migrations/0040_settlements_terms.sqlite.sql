CREATE TABLE payment_terms (
    id              INTEGER NOT NULL PRIMARY KEY,
    code            TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name            TEXT NOT NULL CHECK (name <> ''),
    discount_micro  INTEGER NOT NULL CHECK (discount_micro BETWEEN 0 AND 999999),
    discount_days   INTEGER NOT NULL CHECK (discount_days BETWEEN 0 AND 3650),
    is_closed       INTEGER NOT NULL CHECK (is_closed IN (0, 1)),
    version         INTEGER NOT NULL
) STRICT;

CREATE TABLE payment_terms_instalment (
    id                INTEGER NOT NULL PRIMARY KEY,
    payment_terms_id  INTEGER NOT NULL REFERENCES payment_terms (id),
    position          INTEGER NOT NULL,
    weight            INTEGER NOT NULL CHECK (weight > 0),
    due_from          TEXT NOT NULL CHECK (due_from IN ('document', 'month_end', 'month_day')),
    due_days          INTEGER NOT NULL CHECK (due_days BETWEEN 0 AND 3650),
    due_months        INTEGER NOT NULL CHECK (due_months BETWEEN 0 AND 120),
    UNIQUE (payment_terms_id, position)
) STRICT;

CREATE TABLE party_terms (
    id                INTEGER NOT NULL PRIMARY KEY,
    party_id          INTEGER NOT NULL REFERENCES party (id),
    side              TEXT NOT NULL CHECK (side IN ('receivable', 'payable')),
    payment_terms_id  INTEGER NOT NULL REFERENCES payment_terms (id),
    UNIQUE (party_id, side)
) STRICT;

CREATE INDEX party_terms_by_terms ON party_terms (payment_terms_id);

CREATE TABLE document_terms (
    id                INTEGER NOT NULL PRIMARY KEY,
    source            TEXT NOT NULL CHECK (source <> ''),
    source_id         INTEGER NOT NULL,
    payment_terms_id  INTEGER NOT NULL REFERENCES payment_terms (id),
    name              TEXT NOT NULL,
    UNIQUE (source, source_id)
) STRICT;

CREATE INDEX document_terms_by_terms ON document_terms (payment_terms_id);

ALTER TABLE open_item ADD COLUMN instalment INTEGER;

ALTER TABLE open_item ADD COLUMN discount_keeps_tax INTEGER CHECK (discount_keeps_tax IN (0, 1));

DROP INDEX open_item_by_source;

CREATE UNIQUE INDEX open_item_by_source
    ON open_item (source, source_id, side, COALESCE(instalment, 0)) WHERE source_id > 0;
