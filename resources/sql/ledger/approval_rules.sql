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

-- name: approvers
-- Whom rules name, of all of them.
SELECT approval_rule_id, user_id, role_id, name
  FROM approval_rule_approver
 ORDER BY approval_rule_id, id

-- name: insert_approver
INSERT INTO approval_rule_approver (id, approval_rule_id, user_id, role_id, name)
VALUES (:id, :approval_rule_id, :user_id, :role_id, :name)

-- name: remove_approvers
DELETE FROM approval_rule_approver
 WHERE approval_rule_id = :approval_rule_id
