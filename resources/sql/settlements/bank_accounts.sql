-- What the bank calls the accounts of the ledger, and how its tables are read.

-- name: of_account
SELECT id, iban, mapping, version
  FROM bank_account
 WHERE account_id = :account_id

-- name: of_iban
-- The account that the bank calls so.
SELECT account_id
  FROM bank_account
 WHERE iban = :iban
 ORDER BY id
 LIMIT 1

-- name: insert
INSERT INTO bank_account (id, account_id, iban, mapping, version)
VALUES (:id, :account_id, :iban, :mapping, 1)

-- name: update
UPDATE bank_account
   SET iban = :iban, mapping = :mapping, version = version + 1
 WHERE id = :id AND version = :version
