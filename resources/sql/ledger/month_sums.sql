-- What accounts moved by month, from the sums kept by the writer.

-- name: of_months
-- Of all accounts in the months from :from_on to :to_on, both first days.
SELECT account_id, dimension_value_id, month_on,
       CAST(SUM(base_debit_minor - base_credit_minor) AS BIGINT) AS base_minor
  FROM account_month
 WHERE month_on BETWEEN :from_on AND :to_on
 GROUP BY account_id, dimension_value_id, month_on
HAVING SUM(base_debit_minor - base_credit_minor) <> 0
 ORDER BY account_id, dimension_value_id, month_on

-- name: of_account
SELECT CAST(COALESCE(SUM(base_debit_minor - base_credit_minor), 0) AS BIGINT) AS base_minor
  FROM account_month
 WHERE account_id = :account_id
   AND month_on BETWEEN :from_on AND :to_on

-- name: closings
-- What the closings of fiscal years, and their reversals, moved from the day :from_on to :to_on.
SELECT entry_line.account_id, COALESCE(entry_line.dimension_value_id, 0) AS dimension_value_id,
       entry_line.posted_on, CAST(SUM(entry_line.base_minor) AS BIGINT) AS base_minor
  FROM year_closing_entry
  JOIN entry_line ON entry_line.id BETWEEN year_closing_entry.entry_id * 10000 + 1
                                       AND year_closing_entry.entry_id * 10000 + 9999
 WHERE entry_line.posted_on BETWEEN :from_on AND :to_on
 GROUP BY entry_line.account_id, COALESCE(entry_line.dimension_value_id, 0), entry_line.posted_on
 ORDER BY entry_line.account_id, dimension_value_id, entry_line.posted_on
