-- What decides where accounts stand in cash flow statements.

-- name: accounts
-- Each account, by code, once for each role it plays.
SELECT account.id, account.parent_id, account.code, account.type, account.control,
       COALESCE(account_role.role, '') AS role,
       COALESCE(account_statement.cash_section, '') AS stated,
       CASE WHEN bank_account.id IS NULL THEN 0 ELSE 1 END AS is_bank
  FROM account
  LEFT JOIN account_role ON account_role.account_id = account.id
  LEFT JOIN account_statement ON account_statement.account_id = account.id
  LEFT JOIN bank_account ON bank_account.account_id = account.id
 ORDER BY account.code, account.id, account_role.role
