CREATE TABLE asset_class (
    id                     BIGINT NOT NULL PRIMARY KEY,
    code                   TEXT COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name                   TEXT COLLATE "C" NOT NULL,
    cost_account_id        BIGINT REFERENCES account (id),
    accumulated_account_id BIGINT REFERENCES account (id),
    expense_account_id     BIGINT REFERENCES account (id),
    method                 TEXT COLLATE "C" NOT NULL CHECK (method IN ('none', 'straight_line', 'declining', 'units')),
    life_months            BIGINT NOT NULL CHECK (life_months BETWEEN 0 AND 1200),
    rate                   BIGINT NOT NULL CHECK (rate BETWEEN 0 AND 1000000),
    version                BIGINT NOT NULL
) ;

CREATE TABLE asset (
    id                 BIGINT NOT NULL PRIMARY KEY,
    number             TEXT COLLATE "C" NOT NULL UNIQUE,
    name               TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    class_id           BIGINT NOT NULL REFERENCES asset_class (id),
    dimension_value_id BIGINT REFERENCES dimension_value (id),
    acquired_on        DATE NOT NULL,
    in_service_on      DATE NOT NULL,
    method             TEXT COLLATE "C" NOT NULL CHECK (method IN ('none', 'straight_line', 'declining', 'units')),
    life_months        BIGINT NOT NULL CHECK (life_months BETWEEN 0 AND 1200),
    rate               BIGINT NOT NULL CHECK (rate BETWEEN 0 AND 1000000),
    residual_minor     BIGINT NOT NULL CHECK (residual_minor >= 0),
    units_micro        BIGINT NOT NULL CHECK (units_micro >= 0),
    state              TEXT COLLATE "C" NOT NULL CHECK (state IN ('active', 'disposed')),
    version            BIGINT NOT NULL
) ;

CREATE INDEX asset_by_class ON asset (class_id, id);

CREATE TABLE depreciation_run (
    id         BIGINT NOT NULL PRIMARY KEY,
    through_on DATE NOT NULL,
    total_minor BIGINT NOT NULL,
    undone_on  DATE,
    version    BIGINT NOT NULL
) ;

CREATE TABLE depreciation_entry (
    id           BIGINT NOT NULL PRIMARY KEY,
    run_id       BIGINT NOT NULL REFERENCES depreciation_run (id),
    class_id     BIGINT NOT NULL REFERENCES asset_class (id),
    entry_id     BIGINT NOT NULL,
    amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
    UNIQUE (run_id, class_id)
) ;

CREATE TABLE asset_move (
    id                     BIGINT NOT NULL PRIMARY KEY,
    asset_id               BIGINT NOT NULL REFERENCES asset (id),
    kind                   TEXT COLLATE "C" NOT NULL CHECK (kind IN ('acquisition', 'opening', 'depreciation', 'usage',
                                                  'impairment', 'impairment_reversal', 'disposal',
                                                  'transfer_out', 'transfer_in')),
    moved_on               DATE NOT NULL,
    cost_minor             BIGINT NOT NULL,
    accumulated_minor      BIGINT NOT NULL,
    proceeds_minor         BIGINT NOT NULL,
    units_micro            BIGINT NOT NULL,
    class_id               BIGINT NOT NULL REFERENCES asset_class (id),
    dimension_value_id     BIGINT REFERENCES dimension_value (id),
    cost_account_id        BIGINT NOT NULL REFERENCES account (id),
    accumulated_account_id BIGINT NOT NULL REFERENCES account (id),
    run_id                 BIGINT REFERENCES depreciation_run (id),
    entry_id               BIGINT,
    reverses_id            BIGINT UNIQUE REFERENCES asset_move (id)
) ;

CREATE INDEX asset_move_by_asset ON asset_move (asset_id, id);

CREATE INDEX asset_move_by_run ON asset_move (run_id) WHERE run_id IS NOT NULL;

CREATE TRIGGER asset_move_is_final BEFORE UPDATE OR DELETE ON asset_move
FOR EACH ROW EXECUTE FUNCTION refuse_change('moves of assets are final; undo them');
