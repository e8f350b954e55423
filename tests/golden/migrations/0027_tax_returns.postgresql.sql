ALTER TABLE tax_code ADD COLUMN category TEXT COLLATE "C"
    CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O'));

ALTER TABLE tax_code ADD COLUMN exempt_reason TEXT COLLATE "C";

ALTER TABLE tax_code ADD COLUMN tax_point TEXT COLLATE "C" CHECK (tax_point IN ('document', 'payment'));

ALTER TABLE tax_code ADD COLUMN deductible_micro BIGINT
    CHECK (deductible_micro BETWEEN 0 AND 1000000);

ALTER TABLE tax_code ADD COLUMN is_closed BIGINT CHECK (is_closed IN (0, 1));

ALTER TABLE tax_code ADD COLUMN version BIGINT;

ALTER TABLE tax_policy ADD COLUMN due_on_payment TEXT COLLATE "C"
    CHECK (due_on_payment IN ('none', 'output', 'input', 'both'));

CREATE TABLE tax_return (
    id            BIGINT NOT NULL PRIMARY KEY,
    form          TEXT COLLATE "C" NOT NULL CHECK (form <> ''),
    starts_on     DATE NOT NULL,
    ends_on       DATE NOT NULL,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('filed', 'undone')),
    currency      TEXT COLLATE "C" NOT NULL,
    payable_minor BIGINT NOT NULL,
    filed_at_ms   BIGINT NOT NULL,
    filed_by      BIGINT NOT NULL,
    reference     TEXT COLLATE "C" NOT NULL,
    lock_before   DATE,
    undone_reason TEXT COLLATE "C",
    version       BIGINT NOT NULL,
    CHECK (starts_on <= ends_on),
    CHECK ((state = 'undone') = (undone_reason IS NOT NULL))
) ;

CREATE INDEX tax_return_by_end ON tax_return (ends_on, id);

CREATE TABLE tax_return_box (
    id               BIGINT NOT NULL PRIMARY KEY,
    tax_return_id    BIGINT NOT NULL REFERENCES tax_return (id),
    position         BIGINT NOT NULL,
    box              TEXT COLLATE "C" NOT NULL,
    name             TEXT COLLATE "C" NOT NULL,
    amount_minor     BIGINT NOT NULL,
    correction_minor BIGINT NOT NULL,
    UNIQUE (tax_return_id, position)
) ;

CREATE TABLE tax_movement (
    id               BIGINT NOT NULL PRIMARY KEY,
    entry_id         BIGINT NOT NULL REFERENCES entry (id),
    taxed_on         DATE NOT NULL,
    tax_code_id      BIGINT NOT NULL REFERENCES tax_code (id),
    kind             TEXT COLLATE "C" NOT NULL,
    category         TEXT COLLATE "C" NOT NULL,
    direction        TEXT COLLATE "C" NOT NULL CHECK (direction IN ('output', 'input')),
    is_self_assessed BIGINT NOT NULL CHECK (is_self_assessed IN (0, 1)),
    rate_micro       BIGINT NOT NULL,
    net_minor        BIGINT NOT NULL,
    tax_minor        BIGINT NOT NULL,
    deductible_minor BIGINT NOT NULL,
    party_id         BIGINT REFERENCES party (id),
    source           TEXT COLLATE "C" NOT NULL CHECK (source <> ''),
    source_id        BIGINT NOT NULL,
    due_on           DATE,
    pending_id       BIGINT REFERENCES tax_movement (id),
    tax_return_id    BIGINT REFERENCES tax_return (id)
) ;

CREATE INDEX tax_movement_by_entry ON tax_movement (entry_id, id);

CREATE INDEX tax_movement_by_source ON tax_movement (source, source_id, id);

CREATE INDEX tax_movement_by_return ON tax_movement (tax_return_id, id)
 WHERE tax_return_id IS NOT NULL;

CREATE INDEX tax_movement_to_file ON tax_movement (due_on, id) WHERE tax_return_id IS NULL;

CREATE INDEX tax_movement_waiting ON tax_movement (taxed_on, id) WHERE due_on IS NULL;

CREATE INDEX tax_movement_of_pending ON tax_movement (pending_id, id)
 WHERE pending_id IS NOT NULL;
