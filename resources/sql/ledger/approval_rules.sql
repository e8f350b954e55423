-- Which entries and payments wait for a second person.

-- name: all
SELECT id, subject, kind, amount_from_minor, account_id, version
  FROM approval_rule
 ORDER BY subject, amount_from_minor, id

-- name: insert
INSERT INTO approval_rule (id, subject, kind, amount_from_minor, account_id, version)
VALUES (:id, :subject, :kind, :amount_from_minor, :account_id, 1)

-- name: remove
DELETE FROM approval_rule
 WHERE id = :id
