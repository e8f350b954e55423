-- Settings of the company and of its users.

-- name: load
-- The setting of a user, or of the company for user 0.
SELECT id, value
  FROM setting
 WHERE name = :name AND COALESCE(user_id, 0) = :user_id

-- name: insert
INSERT INTO setting (id, user_id, name, value)
VALUES (:id, :user_id, :name, :value)

-- name: change
UPDATE setting
   SET value = :value
 WHERE id = :id
