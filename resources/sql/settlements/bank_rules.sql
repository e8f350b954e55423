-- The company's own rules: a text in a bank line means an account.

-- name: all
SELECT id, contains, account_id, memo
  FROM bank_rule
 ORDER BY id
 LIMIT :rows_max

-- name: insert
INSERT INTO bank_rule (id, contains, account_id, memo, version)
VALUES (:id, :contains, :account_id, :memo, 1)

-- name: replace
UPDATE bank_rule
   SET account_id = :account_id, memo = :memo, version = version + 1
 WHERE contains = :contains

-- name: remove
DELETE FROM bank_rule
 WHERE contains = :contains

-- name: move
UPDATE bank_rule
   SET account_id = :into_id, version = version + 1
 WHERE account_id = :from_id
