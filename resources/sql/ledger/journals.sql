-- The books of first entry.

-- name: by_code
SELECT id, code, name, lock_kind
  FROM journal
 WHERE code = :code

-- name: insert
INSERT INTO journal (id, code, name, lock_kind)
VALUES (:id, :code, :name, :lock_kind)

-- name: all
SELECT id, code, name, lock_kind
  FROM journal
 ORDER BY code
