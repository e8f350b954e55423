-- Budgets and what they plan.

-- name: all
SELECT budget.id, budget.name, budget.fiscal_year_id, fiscal_year.name AS year_name,
       fiscal_year.starts_on, fiscal_year.ends_on, budget.number, budget.state, budget.policy,
       budget.span, budget.version
  FROM budget
  JOIN fiscal_year ON fiscal_year.id = budget.fiscal_year_id
 ORDER BY fiscal_year.starts_on DESC, budget.name, budget.number DESC, budget.id
 LIMIT :rows_max

-- name: load
SELECT budget.id, budget.name, budget.fiscal_year_id, fiscal_year.name AS year_name,
       fiscal_year.starts_on, fiscal_year.ends_on, budget.number, budget.state, budget.policy,
       budget.span, budget.version
  FROM budget
  JOIN fiscal_year ON fiscal_year.id = budget.fiscal_year_id
 WHERE budget.id = :id

-- name: named
-- A version of a budget; :number 0: the approved one, or the latest if none is; -1: the latest.
SELECT budget.id, budget.name, budget.fiscal_year_id, fiscal_year.name AS year_name,
       fiscal_year.starts_on, fiscal_year.ends_on, budget.number, budget.state, budget.policy,
       budget.span, budget.version
  FROM budget
  JOIN fiscal_year ON fiscal_year.id = budget.fiscal_year_id
 WHERE budget.name = :name
   AND fiscal_year.name = :year_name
   AND (:number <= 0 OR budget.number = :number)
 ORDER BY CASE WHEN :number = 0 AND budget.state = 'approved' THEN 0 ELSE 1 END,
          budget.number DESC
 LIMIT 1

-- name: approved
-- Those of the fiscal year that holds a day.
SELECT budget.id, budget.name, budget.fiscal_year_id, fiscal_year.name AS year_name,
       fiscal_year.starts_on, fiscal_year.ends_on, budget.number, budget.state, budget.policy,
       budget.span, budget.version
  FROM budget
  JOIN fiscal_year ON fiscal_year.id = budget.fiscal_year_id
 WHERE budget.state = 'approved'
   AND fiscal_year.starts_on <= :on
   AND fiscal_year.ends_on >= :on
 ORDER BY budget.name, budget.id
 LIMIT :rows_max

-- name: last_number
-- The latest version of a name in a year; 0 if there is none.
SELECT COALESCE(MAX(number), 0) AS number
  FROM budget
 WHERE name = :name
   AND fiscal_year_id = :fiscal_year_id

-- name: insert
INSERT INTO budget (id, name, fiscal_year_id, number, state, policy, span, approved_by,
                    approved_at_ms, version)
VALUES (:id, :name, :fiscal_year_id, :number, 'draft', :policy, :span, NULL, NULL, 1)

-- name: touch
-- The lines of a draft change.
UPDATE budget
   SET version = version + 1
 WHERE id = :id AND version = :version AND state = 'draft'

-- name: set_control
UPDATE budget
   SET policy = :policy, span = :span, version = version + 1
 WHERE id = :id AND version = :version

-- name: supersede
-- The approved version of a name in a year, if there is one.
UPDATE budget
   SET state = 'superseded', version = version + 1
 WHERE name = :name AND fiscal_year_id = :fiscal_year_id AND state = 'approved'

-- name: approve
UPDATE budget
   SET state = 'approved', approved_by = :approved_by, approved_at_ms = :approved_at_ms,
       version = version + 1
 WHERE id = :id AND version = :version AND state = 'draft'

-- name: remove
DELETE FROM budget
 WHERE id = :id AND version = :version AND state = 'draft'

-- name: cells
SELECT budget_line.account_id, budget_line.dimension_value_id, budget_line.month_on,
       budget_line.amount_minor
  FROM budget_line
  JOIN account ON account.id = budget_line.account_id
 WHERE budget_line.budget_id = :budget_id
 ORDER BY account.code, COALESCE(budget_line.dimension_value_id, 0), budget_line.month_on

-- name: planned
-- On an account in some months, and on how many lines of the whole year.
SELECT COUNT(*) AS line_count,
       CAST(COALESCE(SUM(CASE WHEN month_on BETWEEN :from_on AND :to_on THEN amount_minor END), 0)
            AS BIGINT) AS amount_minor
  FROM budget_line
 WHERE budget_id = :budget_id
   AND account_id = :account_id

-- name: insert_line
INSERT INTO budget_line (id, budget_id, account_id, dimension_value_id, month_on, amount_minor)
VALUES (:id, :budget_id, :account_id, :dimension_value_id, :month_on, :amount_minor)

-- name: change_line
UPDATE budget_line
   SET amount_minor = :amount_minor
 WHERE budget_id = :budget_id AND account_id = :account_id
   AND COALESCE(dimension_value_id, 0) = :value_id AND month_on = :month_on

-- name: remove_line
DELETE FROM budget_line
 WHERE budget_id = :budget_id AND account_id = :account_id
   AND COALESCE(dimension_value_id, 0) = :value_id AND month_on = :month_on

-- name: remove_lines
DELETE FROM budget_line
 WHERE budget_id = :budget_id
