-- Where accounts stand in cash flow statements, as far as it was said.

-- name: stated
SELECT account_id, cash_section
  FROM account_statement
 WHERE cash_section <> ''
 ORDER BY account_id

-- name: change
UPDATE account_statement
   SET cash_section = :cash_section, version = version + 1
 WHERE account_id = :account_id

-- name: insert
INSERT INTO account_statement (id, account_id, cash_section, version)
VALUES (:id, :account_id, :cash_section, 1)
