-- Balances of accounts, from the sums kept by month and, within a month, from the lines.

-- name: at_month_end
-- Balances at the end of the last month before :before, the first of a month.
SELECT account.id, account.code, account.name, account.type, sums.currency, commodity.symbol,
       commodity.digits, sums.amount_minor, sums.base_minor
  FROM (SELECT account_id, currency,
               CAST(SUM(debit_minor - credit_minor) AS BIGINT) AS amount_minor,
               CAST(SUM(base_debit_minor - base_credit_minor) AS BIGINT) AS base_minor
          FROM account_month
         WHERE month_on < :before
         GROUP BY account_id, currency
        HAVING SUM(debit_minor - credit_minor) <> 0
            OR SUM(base_debit_minor - base_credit_minor) <> 0) AS sums
  JOIN account ON account.id = sums.account_id
  JOIN commodity ON commodity.code = sums.currency
 ORDER BY account.code, sums.currency

-- name: at_day
-- Balances at the end of :as_of, a day in the month that begins on :month_on.
SELECT account.id, account.code, account.name, account.type, sums.currency, commodity.symbol,
       commodity.digits, sums.amount_minor, sums.base_minor
  FROM (SELECT account_id, currency, CAST(SUM(amount_minor) AS BIGINT) AS amount_minor,
               CAST(SUM(base_minor) AS BIGINT) AS base_minor
          FROM (SELECT account_id, currency,
                       CAST(SUM(debit_minor - credit_minor) AS BIGINT) AS amount_minor,
                       CAST(SUM(base_debit_minor - base_credit_minor) AS BIGINT) AS base_minor
                  FROM account_month
                 WHERE month_on < :month_on
                 GROUP BY account_id, currency
                 UNION ALL
                SELECT entry_line.account_id, entry_line.currency,
                       CAST(SUM(entry_line.amount_minor) AS BIGINT),
                       CAST(SUM(entry_line.base_minor) AS BIGINT)
                  FROM account
                 CROSS JOIN entry_line
                 WHERE entry_line.account_id = account.id
                   AND entry_line.posted_on >= :month_on
                   AND entry_line.posted_on <= :as_of
                 GROUP BY entry_line.account_id, entry_line.currency) AS parts
         GROUP BY account_id, currency
        HAVING SUM(amount_minor) <> 0 OR SUM(base_minor) <> 0) AS sums
  JOIN account ON account.id = sums.account_id
  JOIN commodity ON commodity.code = sums.currency
 ORDER BY account.code, sums.currency

-- name: before_line
-- Balances of one account before the line :line_id of the day :on, which lies in the month that
-- begins on :month_on.
SELECT sums.currency, commodity.symbol, commodity.digits, sums.amount_minor, sums.base_minor
  FROM (SELECT currency, CAST(SUM(amount_minor) AS BIGINT) AS amount_minor,
               CAST(SUM(base_minor) AS BIGINT) AS base_minor
          FROM (SELECT currency, debit_minor - credit_minor AS amount_minor,
                       base_debit_minor - base_credit_minor AS base_minor
                  FROM account_month
                 WHERE account_id = :account_id
                   AND month_on < :month_on
                 UNION ALL
                SELECT currency, amount_minor, base_minor
                  FROM entry_line
                 WHERE account_id = :account_id
                   AND posted_on >= :month_on
                   AND (posted_on, id) < (:on, :line_id)) AS parts
         GROUP BY currency) AS sums
  JOIN commodity ON commodity.code = sums.currency
 ORDER BY sums.currency

-- name: accounts
-- The tree of accounts, each after those with smaller codes.
SELECT id, code, name, parent_id, type
  FROM account
 ORDER BY code, id
