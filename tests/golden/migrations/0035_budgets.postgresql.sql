CREATE TABLE budget (
    id              BIGINT NOT NULL PRIMARY KEY,
    name            TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    fiscal_year_id  BIGINT NOT NULL REFERENCES fiscal_year (id),
    number          BIGINT NOT NULL CHECK (number > 0),
    state           TEXT COLLATE "C" NOT NULL CHECK (state IN ('draft', 'approved', 'superseded')),
    policy          TEXT COLLATE "C" NOT NULL CHECK (policy IN ('ignore', 'warn', 'block')),
    span            TEXT COLLATE "C" NOT NULL CHECK (span IN ('month', 'year_to_date')),
    approved_by     BIGINT,
    approved_at_ms  BIGINT,
    version         BIGINT NOT NULL,
    UNIQUE (name, fiscal_year_id, number),
    CHECK ((state = 'draft') = (approved_by IS NULL)),
    CHECK ((approved_by IS NULL) = (approved_at_ms IS NULL))
) ;

CREATE UNIQUE INDEX budget_approved ON budget (fiscal_year_id, name) WHERE state = 'approved';

CREATE TABLE budget_line (
    id                  BIGINT NOT NULL PRIMARY KEY,
    budget_id           BIGINT NOT NULL REFERENCES budget (id),
    account_id          BIGINT NOT NULL REFERENCES account (id),
    dimension_value_id  BIGINT REFERENCES dimension_value (id),
    month_on            DATE NOT NULL,
    amount_minor        BIGINT NOT NULL CHECK (amount_minor <> 0),
    CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000)
) ;

CREATE UNIQUE INDEX budget_line_by_cell
    ON budget_line (budget_id, account_id, COALESCE(dimension_value_id, 0), month_on);

CREATE TABLE budget_overrun (
    id                 BIGINT NOT NULL PRIMARY KEY,
    budget_id          BIGINT NOT NULL REFERENCES budget (id),
    purchase_order_id  BIGINT NOT NULL REFERENCES purchase_order (id),
    account_id         BIGINT NOT NULL REFERENCES account (id),
    from_on            DATE NOT NULL,
    to_on              DATE NOT NULL,
    budget_minor       BIGINT NOT NULL,
    used_minor         BIGINT NOT NULL,
    committed_minor    BIGINT NOT NULL,
    asked_minor        BIGINT NOT NULL CHECK (asked_minor > 0),
    CHECK (budget_minor - used_minor - committed_minor < asked_minor)
) ;

CREATE INDEX budget_overrun_by_order ON budget_overrun (purchase_order_id, id);

CREATE TABLE forecast_scenario (
    id                   BIGINT NOT NULL PRIMARY KEY,
    name                 TEXT COLLATE "C" NOT NULL UNIQUE CHECK (name <> ''),
    receipts_delay_days  BIGINT NOT NULL CHECK (receipts_delay_days BETWEEN 0 AND 365),
    receipts_share_micro BIGINT NOT NULL CHECK (receipts_share_micro BETWEEN 0 AND 1000000),
    payments_delay_days  BIGINT NOT NULL CHECK (payments_delay_days BETWEEN 0 AND 365),
    version              BIGINT NOT NULL
) ;

CREATE TABLE forecast_one_off (
    id                    BIGINT NOT NULL PRIMARY KEY,
    forecast_scenario_id  BIGINT NOT NULL REFERENCES forecast_scenario (id),
    due_on                DATE NOT NULL,
    amount_minor          BIGINT NOT NULL CHECK (amount_minor <> 0),
    text                  TEXT COLLATE "C" NOT NULL CHECK (text <> ''),
    CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000)
) ;

CREATE INDEX forecast_one_off_by_scenario ON forecast_one_off (forecast_scenario_id, due_on, id);
