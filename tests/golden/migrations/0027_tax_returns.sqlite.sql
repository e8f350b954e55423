ALTER TABLE tax_code ADD COLUMN category TEXT
    CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O'));

ALTER TABLE tax_code ADD COLUMN exempt_reason TEXT;

ALTER TABLE tax_code ADD COLUMN tax_point TEXT CHECK (tax_point IN ('document', 'payment'));

ALTER TABLE tax_code ADD COLUMN deductible_micro INTEGER
    CHECK (deductible_micro BETWEEN 0 AND 1000000);

ALTER TABLE tax_code ADD COLUMN is_closed INTEGER CHECK (is_closed IN (0, 1));

ALTER TABLE tax_code ADD COLUMN version INTEGER;

ALTER TABLE tax_policy ADD COLUMN due_on_payment TEXT
    CHECK (due_on_payment IN ('none', 'output', 'input', 'both'));

CREATE TABLE tax_return (
    id            INTEGER NOT NULL PRIMARY KEY,
    form          TEXT NOT NULL CHECK (form <> ''),
    starts_on     TEXT NOT NULL,
    ends_on       TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('filed', 'undone')),
    currency      TEXT NOT NULL,
    payable_minor INTEGER NOT NULL,
    filed_at_ms   INTEGER NOT NULL,
    filed_by      INTEGER NOT NULL,
    reference     TEXT NOT NULL,
    lock_before   TEXT,
    undone_reason TEXT,
    version       INTEGER NOT NULL,
    CHECK (starts_on <= ends_on),
    CHECK ((state = 'undone') = (undone_reason IS NOT NULL))
) STRICT;

CREATE INDEX tax_return_by_end ON tax_return (ends_on, id);

CREATE TABLE tax_return_box (
    id               INTEGER NOT NULL PRIMARY KEY,
    tax_return_id    INTEGER NOT NULL REFERENCES tax_return (id),
    position         INTEGER NOT NULL,
    box              TEXT NOT NULL,
    name             TEXT NOT NULL,
    amount_minor     INTEGER NOT NULL,
    correction_minor INTEGER NOT NULL,
    UNIQUE (tax_return_id, position)
) STRICT;

CREATE TABLE tax_movement (
    id               INTEGER NOT NULL PRIMARY KEY,
    entry_id         INTEGER NOT NULL REFERENCES entry (id),
    taxed_on         TEXT NOT NULL,
    tax_code_id      INTEGER NOT NULL REFERENCES tax_code (id),
    kind             TEXT NOT NULL,
    category         TEXT NOT NULL,
    direction        TEXT NOT NULL CHECK (direction IN ('output', 'input')),
    is_self_assessed INTEGER NOT NULL CHECK (is_self_assessed IN (0, 1)),
    rate_micro       INTEGER NOT NULL,
    net_minor        INTEGER NOT NULL,
    tax_minor        INTEGER NOT NULL,
    deductible_minor INTEGER NOT NULL,
    party_id         INTEGER REFERENCES party (id),
    source           TEXT NOT NULL CHECK (source <> ''),
    source_id        INTEGER NOT NULL,
    due_on           TEXT,
    pending_id       INTEGER REFERENCES tax_movement (id),
    tax_return_id    INTEGER REFERENCES tax_return (id)
) STRICT;

CREATE INDEX tax_movement_by_entry ON tax_movement (entry_id, id);

CREATE INDEX tax_movement_by_source ON tax_movement (source, source_id, id);

CREATE INDEX tax_movement_by_return ON tax_movement (tax_return_id, id)
 WHERE tax_return_id IS NOT NULL;

CREATE INDEX tax_movement_to_file ON tax_movement (due_on, id) WHERE tax_return_id IS NULL;

CREATE INDEX tax_movement_waiting ON tax_movement (taxed_on, id) WHERE due_on IS NULL;

CREATE INDEX tax_movement_of_pending ON tax_movement (pending_id, id)
 WHERE pending_id IS NOT NULL;
