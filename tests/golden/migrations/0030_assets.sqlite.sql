CREATE TABLE asset_class (
    id                     INTEGER NOT NULL PRIMARY KEY,
    code                   TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name                   TEXT NOT NULL,
    cost_account_id        INTEGER REFERENCES account (id),
    accumulated_account_id INTEGER REFERENCES account (id),
    expense_account_id     INTEGER REFERENCES account (id),
    method                 TEXT NOT NULL CHECK (method IN ('none', 'straight_line', 'declining', 'units')),
    life_months            INTEGER NOT NULL CHECK (life_months BETWEEN 0 AND 1200),
    rate                   INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 1000000),
    version                INTEGER NOT NULL
) STRICT;

CREATE TABLE asset (
    id                 INTEGER NOT NULL PRIMARY KEY,
    number             TEXT NOT NULL UNIQUE,
    name               TEXT NOT NULL CHECK (name <> ''),
    class_id           INTEGER NOT NULL REFERENCES asset_class (id),
    dimension_value_id INTEGER REFERENCES dimension_value (id),
    acquired_on        TEXT NOT NULL,
    in_service_on      TEXT NOT NULL,
    method             TEXT NOT NULL CHECK (method IN ('none', 'straight_line', 'declining', 'units')),
    life_months        INTEGER NOT NULL CHECK (life_months BETWEEN 0 AND 1200),
    rate               INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 1000000),
    residual_minor     INTEGER NOT NULL CHECK (residual_minor >= 0),
    units_micro        INTEGER NOT NULL CHECK (units_micro >= 0),
    state              TEXT NOT NULL CHECK (state IN ('active', 'disposed')),
    version            INTEGER NOT NULL
) STRICT;

CREATE INDEX asset_by_class ON asset (class_id, id);

CREATE TABLE depreciation_run (
    id         INTEGER NOT NULL PRIMARY KEY,
    through_on TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    undone_on  TEXT,
    version    INTEGER NOT NULL
) STRICT;

CREATE TABLE depreciation_entry (
    id           INTEGER NOT NULL PRIMARY KEY,
    run_id       INTEGER NOT NULL REFERENCES depreciation_run (id),
    class_id     INTEGER NOT NULL REFERENCES asset_class (id),
    entry_id     INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    UNIQUE (run_id, class_id)
) STRICT;

CREATE TABLE asset_move (
    id                     INTEGER NOT NULL PRIMARY KEY,
    asset_id               INTEGER NOT NULL REFERENCES asset (id),
    kind                   TEXT NOT NULL CHECK (kind IN ('acquisition', 'opening', 'depreciation', 'usage',
                                                  'impairment', 'impairment_reversal', 'disposal',
                                                  'transfer_out', 'transfer_in')),
    moved_on               TEXT NOT NULL,
    cost_minor             INTEGER NOT NULL,
    accumulated_minor      INTEGER NOT NULL,
    proceeds_minor         INTEGER NOT NULL,
    units_micro            INTEGER NOT NULL,
    class_id               INTEGER NOT NULL REFERENCES asset_class (id),
    dimension_value_id     INTEGER REFERENCES dimension_value (id),
    cost_account_id        INTEGER NOT NULL REFERENCES account (id),
    accumulated_account_id INTEGER NOT NULL REFERENCES account (id),
    run_id                 INTEGER REFERENCES depreciation_run (id),
    entry_id               INTEGER,
    reverses_id            INTEGER UNIQUE REFERENCES asset_move (id)
) STRICT;

CREATE INDEX asset_move_by_asset ON asset_move (asset_id, id);

CREATE INDEX asset_move_by_run ON asset_move (run_id) WHERE run_id IS NOT NULL;

CREATE TRIGGER asset_move_is_final BEFORE UPDATE ON asset_move
BEGIN SELECT RAISE(ABORT, 'moves of assets are final; undo them'); END;

CREATE TRIGGER asset_move_stays BEFORE DELETE ON asset_move
BEGIN SELECT RAISE(ABORT, 'moves of assets are final; undo them'); END;
