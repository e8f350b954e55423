-- Which entries and payments wait for a second person.

-- name: all
SELECT id, subject, kind, amount_from_minor, account_id, version
  FROM approval_rule
 ORDER BY subject, amount_from_minor, id

-- name: insert
INSERT INTO approval_rule (id, subject, kind, amount_from_minor, account_id, version)
VALUES (:id, :subject, :kind, :amount_from_minor, :account_id, 1)

-- name: update
UPDATE approval_rule
   SET subject = :subject,
       kind = :kind,
       amount_from_minor = :amount_from_minor,
       account_id = :account_id,
       version = version + 1
 WHERE id = :id AND version = :version

-- name: remove
DELETE FROM approval_rule
 WHERE id = :id
