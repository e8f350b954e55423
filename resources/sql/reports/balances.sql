-- Balances of accounts, from the sums kept by month and, within a month, by day.

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
                SELECT account_day.account_id, account_day.currency,
                       CAST(SUM(account_day.debit_minor - account_day.credit_minor) AS BIGINT),
                       CAST(SUM(account_day.base_debit_minor - account_day.base_credit_minor)
                            AS BIGINT)
                  FROM account
                 CROSS JOIN account_day
                 WHERE account_day.account_id = account.id
                   AND account_day.day_on >= :month_on
                   AND account_day.day_on <= :as_of
                 GROUP BY account_day.account_id, account_day.currency) AS parts
         GROUP BY account_id, currency
        HAVING SUM(amount_minor) <> 0 OR SUM(base_minor) <> 0) AS sums
  JOIN account ON account.id = sums.account_id
  JOIN commodity ON commodity.code = sums.currency
 ORDER BY account.code, sums.currency

-- name: values_at_month_end
-- As at_month_end, apart by the values of the dimension :dimension_id; 0: none of them.
SELECT account.id, account.code, account.name, account.type, sums.currency, commodity.symbol,
       commodity.digits, sums.value_id, sums.amount_minor, sums.base_minor
  FROM (SELECT account_month.account_id, account_month.currency,
               COALESCE(dimension_value.id, 0) AS value_id,
               CAST(SUM(account_month.debit_minor - account_month.credit_minor) AS BIGINT)
                   AS amount_minor,
               CAST(SUM(account_month.base_debit_minor - account_month.base_credit_minor) AS BIGINT)
                   AS base_minor
          FROM account_month
          LEFT JOIN dimension_value ON dimension_value.id = account_month.dimension_value_id
                                   AND dimension_value.dimension_id = :dimension_id
         WHERE account_month.month_on < :before
         GROUP BY account_month.account_id, account_month.currency, COALESCE(dimension_value.id, 0)
        HAVING SUM(account_month.debit_minor - account_month.credit_minor) <> 0
            OR SUM(account_month.base_debit_minor - account_month.base_credit_minor) <> 0) AS sums
  JOIN account ON account.id = sums.account_id
  JOIN commodity ON commodity.code = sums.currency
 ORDER BY account.code, sums.currency, sums.value_id

-- name: values_at_day
-- As at_day, apart by the values of the dimension :dimension_id; 0: none of them.
SELECT account.id, account.code, account.name, account.type, sums.currency, commodity.symbol,
       commodity.digits, sums.value_id, sums.amount_minor, sums.base_minor
  FROM (SELECT parts.account_id, parts.currency, COALESCE(dimension_value.id, 0) AS value_id,
               CAST(SUM(parts.amount_minor) AS BIGINT) AS amount_minor,
               CAST(SUM(parts.base_minor) AS BIGINT) AS base_minor
          FROM (SELECT account_id, currency, dimension_value_id,
                       CAST(SUM(debit_minor - credit_minor) AS BIGINT) AS amount_minor,
                       CAST(SUM(base_debit_minor - base_credit_minor) AS BIGINT) AS base_minor
                  FROM account_month
                 WHERE month_on < :month_on
                 GROUP BY account_id, currency, dimension_value_id
                 UNION ALL
                SELECT account_day.account_id, account_day.currency,
                       account_day.dimension_value_id,
                       CAST(SUM(account_day.debit_minor - account_day.credit_minor) AS BIGINT),
                       CAST(SUM(account_day.base_debit_minor - account_day.base_credit_minor)
                            AS BIGINT)
                  FROM account
                 CROSS JOIN account_day
                 WHERE account_day.account_id = account.id
                   AND account_day.day_on >= :month_on
                   AND account_day.day_on <= :as_of
                 GROUP BY account_day.account_id, account_day.currency,
                          account_day.dimension_value_id) AS parts
          LEFT JOIN dimension_value ON dimension_value.id = parts.dimension_value_id
                                   AND dimension_value.dimension_id = :dimension_id
         GROUP BY parts.account_id, parts.currency, COALESCE(dimension_value.id, 0)
        HAVING SUM(parts.amount_minor) <> 0 OR SUM(parts.base_minor) <> 0) AS sums
  JOIN account ON account.id = sums.account_id
  JOIN commodity ON commodity.code = sums.currency
 ORDER BY account.code, sums.currency, sums.value_id

-- name: closings
-- What the closings of fiscal years, and their reversals, moved from the day :from to the day :to,
-- apart by the values of the dimension :dimension_id; 0: none of them.
SELECT account.id, account.code, account.name, account.type, entry_line.currency, commodity.symbol,
       commodity.digits, COALESCE(dimension_value.id, 0) AS value_id,
       CAST(SUM(entry_line.amount_minor) AS BIGINT) AS amount_minor,
       CAST(SUM(entry_line.base_minor) AS BIGINT) AS base_minor
  FROM year_closing_entry
  JOIN entry_line ON entry_line.id BETWEEN year_closing_entry.entry_id * 10000 + 1
                                       AND year_closing_entry.entry_id * 10000 + 9999
  JOIN account ON account.id = entry_line.account_id
  JOIN commodity ON commodity.code = entry_line.currency
  LEFT JOIN dimension_value ON dimension_value.id = entry_line.dimension_value_id
                           AND dimension_value.dimension_id = :dimension_id
 WHERE entry_line.posted_on >= :from
   AND entry_line.posted_on <= :to
 GROUP BY account.id, account.code, account.name, account.type, entry_line.currency,
          commodity.symbol, commodity.digits, COALESCE(dimension_value.id, 0)
 ORDER BY account.code, entry_line.currency, value_id

-- name: year_start
-- The first day of the fiscal year that holds a day.
SELECT starts_on
  FROM fiscal_year
 WHERE starts_on <= :on
   AND ends_on >= :on

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
                SELECT currency, debit_minor - credit_minor, base_debit_minor - base_credit_minor
                  FROM account_day
                 WHERE account_id = :account_id
                   AND day_on >= :month_on
                   AND day_on < :on
                 UNION ALL
                SELECT currency, amount_minor, base_minor
                  FROM entry_line
                 WHERE account_id = :account_id
                   AND posted_on = :on
                   AND id < :line_id) AS parts
         GROUP BY currency) AS sums
  JOIN commodity ON commodity.code = sums.currency
 ORDER BY sums.currency

-- name: accounts
-- The tree of accounts, each after those with smaller codes.
SELECT id, code, name, parent_id, type, is_closed
  FROM account
 ORDER BY code, id
