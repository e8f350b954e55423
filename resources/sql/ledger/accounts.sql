-- The chart of accounts, and which account plays which role.

-- name: all
-- Every account, by code. :rows_max bounds the answer.
SELECT id, code, name, parent_id, type, currency, control, is_heading, is_closed,
       required_dimension_id, version
  FROM account
 ORDER BY code, id
 LIMIT :rows_max

-- name: by_id
SELECT id, code, name, parent_id, type, currency, control, is_heading, is_closed,
       required_dimension_id, version
  FROM account
 WHERE id = :id

-- name: by_code
SELECT id, code, name, parent_id, type, currency, control, is_heading, is_closed,
       required_dimension_id, version
  FROM account
 WHERE code = :code

-- name: any
-- One account, if there is any.
SELECT id
  FROM account
 LIMIT 1

-- name: has_lines
-- A line of the account, if it has one.
SELECT id
  FROM entry_line
 WHERE account_id = :account_id
 LIMIT 1

-- name: insert
INSERT INTO account (id, code, name, parent_id, type, currency, control, is_heading, is_closed,
                     required_dimension_id, version)
VALUES (:id, :code, :name, :parent_id, :type, :currency, :control, :is_heading, 0, NULL, 1)

-- name: save
UPDATE account
   SET code = :code, name = :name, parent_id = :parent_id, type = :type, currency = :currency,
       control = :control, is_heading = :is_heading, is_closed = :is_closed, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: open_below
-- An account below another one that still takes lines.
SELECT code
  FROM account
 WHERE parent_id = :account_id
   AND is_closed = 0
 ORDER BY code
 LIMIT 1

-- name: standing
-- A commodity in which something stands on an account.
SELECT currency
  FROM account_month
 WHERE account_id = :account_id
 GROUP BY currency
HAVING SUM(debit_minor - credit_minor) <> 0
 ORDER BY currency
 LIMIT 1

-- name: used_in_ledger
-- Whether an account is used by drafts, templates, months, merges or accounts below it.
SELECT 1 AS is_used
  FROM account
 WHERE id = :account_id
   AND (EXISTS (SELECT 1 FROM entry_draft_line WHERE account_id = account.id)
        OR EXISTS (SELECT 1 FROM entry_template_line WHERE account_id = account.id)
        OR EXISTS (SELECT 1 FROM account_month WHERE account_id = account.id)
        OR EXISTS (SELECT 1 FROM account_merge WHERE from_id = account.id OR into_id = account.id)
        OR EXISTS (SELECT 1 FROM account AS below WHERE below.parent_id = account.id))

-- name: remove
DELETE FROM account
 WHERE id = :id
   AND version = :version

-- name: require_dimension
UPDATE account
   SET required_dimension_id = :dimension_id, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: of_role
-- The account that plays a role.
SELECT account_id
  FROM account_role
 WHERE role = :role

-- name: roles
-- Which account plays each role.
SELECT role, account_id
  FROM account_role
 ORDER BY role

-- name: give_role
INSERT INTO account_role (id, role, account_id, version)
VALUES (:id, :role, :account_id, 1)

-- name: move_role
UPDATE account_role
   SET account_id = :account_id, version = version + 1
 WHERE role = :role

-- name: balance
-- What stands on an account at the end of :as_of, a day in the month that begins on :month_on.
SELECT CAST(COALESCE((SELECT SUM(base_debit_minor - base_credit_minor)
                        FROM account_month
                       WHERE account_id = :account_id AND month_on < :month_on), 0)
            + COALESCE((SELECT SUM(base_debit_minor - base_credit_minor)
                          FROM account_day
                         WHERE account_id = :account_id
                           AND day_on >= :month_on AND day_on <= :as_of), 0) AS BIGINT)
           AS base_minor
