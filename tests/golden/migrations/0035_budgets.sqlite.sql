CREATE TABLE budget (
    id              INTEGER NOT NULL PRIMARY KEY,
    name            TEXT NOT NULL CHECK (name <> ''),
    fiscal_year_id  INTEGER NOT NULL REFERENCES fiscal_year (id),
    number          INTEGER NOT NULL CHECK (number > 0),
    state           TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'superseded')),
    policy          TEXT NOT NULL CHECK (policy IN ('ignore', 'warn', 'block')),
    span            TEXT NOT NULL CHECK (span IN ('month', 'year_to_date')),
    approved_by     INTEGER,
    approved_at_ms  INTEGER,
    version         INTEGER NOT NULL,
    UNIQUE (name, fiscal_year_id, number),
    CHECK ((state = 'draft') = (approved_by IS NULL)),
    CHECK ((approved_by IS NULL) = (approved_at_ms IS NULL))
) STRICT;

CREATE UNIQUE INDEX budget_approved ON budget (fiscal_year_id, name) WHERE state = 'approved';

CREATE TABLE budget_line (
    id                  INTEGER NOT NULL PRIMARY KEY,
    budget_id           INTEGER NOT NULL REFERENCES budget (id),
    account_id          INTEGER NOT NULL REFERENCES account (id),
    dimension_value_id  INTEGER REFERENCES dimension_value (id),
    month_on            TEXT NOT NULL,
    amount_minor        INTEGER NOT NULL CHECK (amount_minor <> 0),
    CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000)
) STRICT;

CREATE UNIQUE INDEX budget_line_by_cell
    ON budget_line (budget_id, account_id, COALESCE(dimension_value_id, 0), month_on);

CREATE TABLE budget_overrun (
    id                 INTEGER NOT NULL PRIMARY KEY,
    budget_id          INTEGER NOT NULL REFERENCES budget (id),
    purchase_order_id  INTEGER NOT NULL REFERENCES purchase_order (id),
    account_id         INTEGER NOT NULL REFERENCES account (id),
    from_on            TEXT NOT NULL,
    to_on              TEXT NOT NULL,
    budget_minor       INTEGER NOT NULL,
    used_minor         INTEGER NOT NULL,
    committed_minor    INTEGER NOT NULL,
    asked_minor        INTEGER NOT NULL CHECK (asked_minor > 0),
    CHECK (budget_minor - used_minor - committed_minor < asked_minor)
) STRICT;

CREATE INDEX budget_overrun_by_order ON budget_overrun (purchase_order_id, id);

CREATE TABLE forecast_scenario (
    id                   INTEGER NOT NULL PRIMARY KEY,
    name                 TEXT NOT NULL UNIQUE CHECK (name <> ''),
    receipts_delay_days  INTEGER NOT NULL CHECK (receipts_delay_days BETWEEN 0 AND 365),
    receipts_share_micro INTEGER NOT NULL CHECK (receipts_share_micro BETWEEN 0 AND 1000000),
    payments_delay_days  INTEGER NOT NULL CHECK (payments_delay_days BETWEEN 0 AND 365),
    version              INTEGER NOT NULL
) STRICT;

CREATE TABLE forecast_one_off (
    id                    INTEGER NOT NULL PRIMARY KEY,
    forecast_scenario_id  INTEGER NOT NULL REFERENCES forecast_scenario (id),
    due_on                TEXT NOT NULL,
    amount_minor          INTEGER NOT NULL CHECK (amount_minor <> 0),
    text                  TEXT NOT NULL CHECK (text <> ''),
    CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000)
) STRICT;

CREATE INDEX forecast_one_off_by_scenario ON forecast_one_off (forecast_scenario_id, due_on, id);
