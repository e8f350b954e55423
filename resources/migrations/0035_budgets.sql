-- 0035  Budgets, what they let through, and scenarios of the cash forecast.
-- docs/guide/budgets.md.
-- audited: budget budget_line budget_overrun forecast_scenario forecast_one_off

-- A version of a plan for a fiscal year. policy says what happens to a purchase order that asks for
-- more than is left, and span over which time what is left is counted.
CREATE TABLE budget (
    id              {id},
    name            {text} CHECK (name <> ''),
    fiscal_year_id  {ref} REFERENCES fiscal_year (id),
    number          {count} CHECK (number > 0),
    state           {text} CHECK (state IN ('draft', 'approved', 'superseded')),
    policy          {text} CHECK (policy IN ('ignore', 'warn', 'block')),
    span            {text} CHECK (span IN ('month', 'year_to_date')),
    approved_by     {ref?},
    approved_at_ms  {instant?},
    version         {count},
    UNIQUE (name, fiscal_year_id, number),
    CHECK ((state = 'draft') = (approved_by IS NULL)),
    CHECK ((approved_by IS NULL) = (approved_at_ms IS NULL))
) {strict};

CREATE UNIQUE INDEX budget_approved ON budget (fiscal_year_id, name) WHERE state = 'approved';

-- What is planned on an account in a month, in the company's currency, positive on the account's
-- own side: income is a credit.
CREATE TABLE budget_line (
    id                  {id},
    budget_id           {ref} REFERENCES budget (id),
    account_id          {ref} REFERENCES account (id),
    dimension_value_id  {ref?} REFERENCES dimension_value (id),
    month_on            {date},
    amount_minor        {money} CHECK (amount_minor <> 0),
    CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000)
) {strict};

CREATE UNIQUE INDEX budget_line_by_cell
    ON budget_line (budget_id, account_id, COALESCE(dimension_value_id, 0), month_on);

-- That a purchase order asked for more than was left, and went out with a warning.
CREATE TABLE budget_overrun (
    id                 {id},
    budget_id          {ref} REFERENCES budget (id),
    purchase_order_id  {ref} REFERENCES purchase_order (id),
    account_id         {ref} REFERENCES account (id),
    from_on            {date},
    to_on              {date},
    budget_minor       {money},
    used_minor         {money},
    committed_minor    {money},
    asked_minor        {money} CHECK (asked_minor > 0),
    CHECK (budget_minor - used_minor - committed_minor < asked_minor)
) {strict};

CREATE INDEX budget_overrun_by_order ON budget_overrun (purchase_order_id, id);

-- What a cash forecast supposes: that customers pay later, or less, and that suppliers wait.
CREATE TABLE forecast_scenario (
    id                   {id},
    name                 {text} UNIQUE CHECK (name <> ''),
    receipts_delay_days  {count} CHECK (receipts_delay_days BETWEEN 0 AND 365),
    receipts_share_micro {micro} CHECK (receipts_share_micro BETWEEN 0 AND 1000000),
    payments_delay_days  {count} CHECK (payments_delay_days BETWEEN 0 AND 365),
    version              {count}
) {strict};

-- Money that comes (positive) or goes besides what the books know.
CREATE TABLE forecast_one_off (
    id                    {id},
    forecast_scenario_id  {ref} REFERENCES forecast_scenario (id),
    due_on                {date},
    amount_minor          {money} CHECK (amount_minor <> 0),
    text                  {text} CHECK (text <> ''),
    CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000)
) {strict};

CREATE INDEX forecast_one_off_by_scenario ON forecast_one_off (forecast_scenario_id, due_on, id);
