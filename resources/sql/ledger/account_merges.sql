-- Accounts that are merged into others.

-- name: last_line_on
-- The day of the last line of an account.
SELECT posted_on
  FROM entry_line
 WHERE account_id = :account_id
 ORDER BY posted_on DESC, id DESC
 LIMIT 1

-- name: balances
-- What the months from :from_on to :to_on left on an account, by commodity and dimension value.
SELECT account_month.currency, commodity.digits, account_month.dimension_value_id,
       CAST(SUM(account_month.debit_minor - account_month.credit_minor) AS BIGINT) AS amount_minor,
       CAST(SUM(account_month.base_debit_minor - account_month.base_credit_minor) AS BIGINT)
           AS base_minor
  FROM account_month
  JOIN commodity ON commodity.code = account_month.currency
 WHERE account_month.account_id = :account_id
   AND account_month.month_on BETWEEN :from_on AND :to_on
 GROUP BY account_month.currency, commodity.digits, account_month.dimension_value_id
HAVING SUM(account_month.debit_minor - account_month.credit_minor) <> 0
    OR SUM(account_month.base_debit_minor - account_month.base_credit_minor) <> 0
 ORDER BY account_month.currency, account_month.dimension_value_id

-- name: party_balances
-- What stands on a control account, by party, commodity and dimension value.
SELECT entry_line.party_id, entry_line.currency, commodity.digits,
       COALESCE(entry_line.dimension_value_id, 0) AS dimension_value_id,
       CAST(SUM(entry_line.amount_minor) AS BIGINT) AS amount_minor,
       CAST(SUM(entry_line.base_minor) AS BIGINT) AS base_minor
  FROM entry_line
  JOIN commodity ON commodity.code = entry_line.currency
 WHERE entry_line.account_id = :account_id
 GROUP BY entry_line.party_id, entry_line.currency, commodity.digits,
          COALESCE(entry_line.dimension_value_id, 0)
HAVING SUM(entry_line.amount_minor) <> 0
    OR SUM(entry_line.base_minor) <> 0
 ORDER BY entry_line.party_id, entry_line.currency, dimension_value_id

-- name: roles
-- The roles that an account plays.
SELECT role
  FROM account_role
 WHERE account_id = :account_id
 ORDER BY role

-- name: draft_lines
-- How many lines of entries not posted yet meet an account.
SELECT COUNT(*) AS line_count
  FROM entry_draft_line
  JOIN entry_draft ON entry_draft.id = entry_draft_line.entry_draft_id
 WHERE entry_draft_line.account_id = :account_id
   AND entry_draft.entry_id IS NULL

-- name: accounts_below
-- How many accounts stand right below an account.
SELECT COUNT(*) AS account_count
  FROM account
 WHERE parent_id = :account_id

-- name: insert
INSERT INTO account_merge (id, from_id, into_id, merged_on)
VALUES (:id, :from_id, :into_id, :merged_on)

-- name: merged_into
-- The account that another one was merged into last.
SELECT into_id
  FROM account_merge
 WHERE from_id = :from_id
 ORDER BY id DESC
 LIMIT 1

-- name: move_roles
UPDATE account_role
   SET account_id = :into_id, version = version + 1
 WHERE account_id = :from_id

-- name: move_drafts
-- Whoever is at such a draft hears that it changed.
UPDATE entry_draft
   SET version = version + 1
 WHERE entry_id IS NULL
   AND EXISTS (SELECT 1
                 FROM entry_draft_line
                WHERE entry_draft_line.entry_draft_id = entry_draft.id
                  AND entry_draft_line.account_id = :from_id)

-- name: move_draft_lines
UPDATE entry_draft_line
   SET account_id = :into_id
 WHERE account_id = :from_id
   AND entry_draft_id IN (SELECT id FROM entry_draft WHERE entry_id IS NULL)

-- name: move_template_lines
UPDATE entry_template_line
   SET account_id = :into_id
 WHERE account_id = :from_id

-- name: move_templates
-- Whoever is at such a template hears that it changed.
UPDATE entry_template
   SET version = version + 1
 WHERE EXISTS (SELECT 1
                 FROM entry_template_line
                WHERE entry_template_line.entry_template_id = entry_template.id
                  AND entry_template_line.account_id = :from_id)

-- name: lift
-- Puts an account where the one above it stands.
UPDATE account
   SET parent_id = :parent_id, version = version + 1
 WHERE id = :id

-- name: move_accounts_below
UPDATE account
   SET parent_id = :into_id, version = version + 1
 WHERE parent_id = :from_id
   AND id <> :into_id

-- name: close
UPDATE account
   SET is_closed = 1, version = version + 1
 WHERE id = :id
   AND version = :version
