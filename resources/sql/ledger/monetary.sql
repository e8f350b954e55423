-- Balances of money in other currencies than the company's.

-- name: at_day
-- What accounts of money hold in other currencies at the end of :as_of, a day in the month that
-- begins on :month_on: bank and cash, loans, and accounts kept in a foreign currency, but for those
-- whose roles are not of money. Receivables and payables are left to their open items.
SELECT account.id, account.code, sums.currency, commodity.digits, sums.amount_minor,
       sums.base_minor
  FROM (SELECT account_id, currency, CAST(SUM(amount_minor) AS BIGINT) AS amount_minor,
               CAST(SUM(base_minor) AS BIGINT) AS base_minor
          FROM (SELECT m.account_id, m.currency, m.debit_minor - m.credit_minor AS amount_minor,
                       m.base_debit_minor - m.base_credit_minor AS base_minor
                  FROM account_month m
                 WHERE m.month_on < :month_on AND m.currency <> :home
                 UNION ALL
                SELECT d.account_id, d.currency, d.debit_minor - d.credit_minor,
                       d.base_debit_minor - d.base_credit_minor
                  FROM account a
                 CROSS JOIN account_day d
                 WHERE d.account_id = a.id AND d.day_on >= :month_on AND d.day_on <= :as_of
                   AND d.currency <> :home) AS parts
         GROUP BY account_id, currency
        HAVING SUM(amount_minor) <> 0 OR SUM(base_minor) <> 0) AS sums
  JOIN account ON account.id = sums.account_id
  JOIN commodity ON commodity.code = sums.currency
 WHERE account.control IN ('bank', 'cash')
    OR (account.control = 'none' AND account.type IN ('asset', 'liability')
        AND (account.id IN (SELECT r.account_id FROM account_role r
                             WHERE r.role = 'loans_payable')
             OR (COALESCE(account.currency, '') NOT IN ('', :home)
                 AND account.id NOT IN (SELECT r.account_id FROM account_role r
                                         WHERE r.role IN ('inventory', 'fixed_assets',
                                                          'accumulated_depreciation',
                                                          'goods_received_not_billed',
                                                          'prepaid_expenses', 'deferred_revenue',
                                                          'customer_deposits',
                                                          'supplier_deposits')))))
 ORDER BY account.code, sums.currency
