-- The closing of fiscal years.

-- name: years
-- Every fiscal year with its standing closing, if it is closed, the first one first.
SELECT fiscal_year.id, fiscal_year.name, fiscal_year.starts_on, fiscal_year.ends_on,
       year_closing.id AS closing_id, year_closing.version AS closing_version
  FROM fiscal_year
  LEFT JOIN year_closing ON year_closing.fiscal_year_id = fiscal_year.id
                        AND year_closing.reopened_at_ms IS NULL
 ORDER BY fiscal_year.starts_on

-- name: at
-- The standing closing of the year that holds a day.
SELECT year_closing.id
  FROM year_closing
  JOIN fiscal_year ON fiscal_year.id = year_closing.fiscal_year_id
 WHERE fiscal_year.starts_on <= :on
   AND fiscal_year.ends_on >= :on
   AND year_closing.reopened_at_ms IS NULL

-- name: balances
-- What stands on income and expense accounts before the day :before, the first of a month, by
-- dimension value.
SELECT account_month.account_id, account_month.currency, commodity.digits,
       account_month.dimension_value_id,
       CAST(SUM(account_month.debit_minor - account_month.credit_minor) AS BIGINT) AS amount_minor,
       CAST(SUM(account_month.base_debit_minor - account_month.base_credit_minor) AS BIGINT)
           AS base_minor
  FROM account_month
  JOIN account ON account.id = account_month.account_id
  JOIN commodity ON commodity.code = account_month.currency
 WHERE account.type IN ('income', 'expense')
   AND account_month.month_on < :before
 GROUP BY account_month.account_id, account_month.currency, commodity.digits,
          account_month.dimension_value_id
HAVING SUM(account_month.debit_minor - account_month.credit_minor) <> 0
    OR SUM(account_month.base_debit_minor - account_month.base_credit_minor) <> 0
 ORDER BY account_month.dimension_value_id, account_month.account_id, account_month.currency

-- name: insert
INSERT INTO year_closing (id, fiscal_year_id, closed_at_ms, closed_by, reopened_at_ms, reopened_by,
                          version)
VALUES (:id, :fiscal_year_id, :closed_at_ms, :closed_by, NULL, NULL, 1)

-- name: reopen
UPDATE year_closing
   SET reopened_at_ms = :reopened_at_ms, reopened_by = :reopened_by, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: insert_entry
INSERT INTO year_closing_entry (id, year_closing_id, entry_id)
VALUES (:id, :year_closing_id, :entry_id)

-- name: entries
-- The entries of a closing, in their order.
SELECT entry_id
  FROM year_closing_entry
 WHERE year_closing_id = :year_closing_id
 ORDER BY entry_id

-- name: closing_of_entry
-- The standing closing that an entry belongs to.
SELECT fiscal_year.name
  FROM year_closing_entry
  JOIN year_closing ON year_closing.id = year_closing_entry.year_closing_id
  JOIN fiscal_year ON fiscal_year.id = year_closing.fiscal_year_id
 WHERE year_closing_entry.entry_id = :entry_id
   AND year_closing.reopened_at_ms IS NULL

-- name: set_states
-- Opens or closes every period of a year that is not so already.
UPDATE period
   SET state = :state, version = version + 1
 WHERE fiscal_year_id = :fiscal_year_id
   AND state <> :state
