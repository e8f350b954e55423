-- 0030  Fixed assets: what the company owns for years, what it is worth, and how it got there.
-- docs/guide/assets.md
-- audited: asset_class asset asset_move depreciation_run depreciation_entry

-- What is depreciated alike. An account that is not named is that of its role.
CREATE TABLE asset_class (
    id                     {id},
    code                   {text} UNIQUE CHECK (code <> ''),
    name                   {text},
    cost_account_id        {ref?} REFERENCES account (id),
    accumulated_account_id {ref?} REFERENCES account (id),
    expense_account_id     {ref?} REFERENCES account (id),
    method                 {text} CHECK (method IN ('none', 'straight_line', 'declining', 'units')),
    life_months            {count} CHECK (life_months BETWEEN 0 AND 1200),
    rate                   {micro} CHECK (rate BETWEEN 0 AND 1000000),
    version                {count}
) {strict};

-- An asset and how it is depreciated. What it is worth follows from its moves.
CREATE TABLE asset (
    id                 {id},
    number             {text} UNIQUE,
    name               {text} CHECK (name <> ''),
    class_id           {ref} REFERENCES asset_class (id),
    dimension_value_id {ref?} REFERENCES dimension_value (id),
    acquired_on        {date},
    in_service_on      {date},
    method             {text} CHECK (method IN ('none', 'straight_line', 'declining', 'units')),
    life_months        {count} CHECK (life_months BETWEEN 0 AND 1200),
    rate               {micro} CHECK (rate BETWEEN 0 AND 1000000),
    residual_minor     {money} CHECK (residual_minor >= 0),
    units_micro        {micro} CHECK (units_micro >= 0),
    state              {text} CHECK (state IN ('active', 'disposed')),
    version            {count}
) {strict};

CREATE INDEX asset_by_class ON asset (class_id, id);

-- Depreciation of a month for all assets, or for those of one class.
CREATE TABLE depreciation_run (
    id         {id},
    through_on {date},
    total_minor {money},
    undone_on  {date?},
    version    {count}
) {strict};

-- What a run posted for a class.
CREATE TABLE depreciation_entry (
    id           {id},
    run_id       {ref} REFERENCES depreciation_run (id),
    class_id     {ref} REFERENCES asset_class (id),
    entry_id     {ref},
    amount_minor {money} CHECK (amount_minor > 0),
    UNIQUE (run_id, class_id)
) {strict};

-- What happened to an asset, written once: what it did to its cost, and to what was depreciated of
-- it. A mistake is undone by a move of the opposite sign.
CREATE TABLE asset_move (
    id                     {id},
    asset_id               {ref} REFERENCES asset (id),
    kind                   {text} CHECK (kind IN ('acquisition', 'opening', 'depreciation', 'usage',
                                                  'impairment', 'impairment_reversal', 'disposal',
                                                  'transfer_out', 'transfer_in')),
    moved_on               {date},
    cost_minor             {money},
    accumulated_minor      {money},
    proceeds_minor         {money},
    units_micro            {micro},
    class_id               {ref} REFERENCES asset_class (id),
    dimension_value_id     {ref?} REFERENCES dimension_value (id),
    cost_account_id        {ref} REFERENCES account (id),
    accumulated_account_id {ref} REFERENCES account (id),
    run_id                 {ref?} REFERENCES depreciation_run (id),
    entry_id               {ref?},
    reverses_id            {ref?} UNIQUE REFERENCES asset_move (id)
) {strict};

CREATE INDEX asset_move_by_asset ON asset_move (asset_id, id);
CREATE INDEX asset_move_by_run ON asset_move (run_id) WHERE run_id IS NOT NULL;

-- only: sqlite
CREATE TRIGGER asset_move_is_final BEFORE UPDATE ON asset_move
BEGIN SELECT RAISE(ABORT, 'moves of assets are final; undo them'); END;

-- only: sqlite
CREATE TRIGGER asset_move_stays BEFORE DELETE ON asset_move
BEGIN SELECT RAISE(ABORT, 'moves of assets are final; undo them'); END;

-- only: postgresql
CREATE TRIGGER asset_move_is_final BEFORE UPDATE OR DELETE ON asset_move
FOR EACH ROW EXECUTE FUNCTION refuse_change('moves of assets are final; undo them');
