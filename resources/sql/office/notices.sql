-- What users should know of.

-- name: insert
INSERT INTO notice (id, user_id, kind, body, subject_table, subject_id, created_at_ms, version)
VALUES (:id, :user_id, :kind, :body, :subject_table, :subject_id, :created_at_ms, 1)

-- name: unseen
-- Notices a user has not seen, the oldest first.
SELECT id, kind, body, subject_table, subject_id, created_at_ms, seen_at_ms
  FROM notice
 WHERE user_id = :user_id AND seen_at_ms IS NULL
 ORDER BY id
 LIMIT :rows_max

-- name: recent
-- Notices of a user, seen and unseen, the newest first.
SELECT id, kind, body, subject_table, subject_id, created_at_ms, seen_at_ms
  FROM notice
 WHERE user_id = :user_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: mark_seen
UPDATE notice
   SET seen_at_ms = :now_ms, version = version + 1
 WHERE id = :id AND user_id = :user_id AND seen_at_ms IS NULL

-- name: users_called
-- Who works here under the name of a person.
SELECT id
  FROM app_user
 WHERE is_active = 1 AND lower_case(full_name) = lower_case(:full_name)
 ORDER BY id

-- name: users_with
-- Who may work here and has a right by a role.
SELECT DISTINCT app_user.id
  FROM app_user
  JOIN user_role ON user_role.user_id = app_user.id
  JOIN role_permission ON role_permission.role_id = user_role.role_id
 WHERE app_user.is_active = 1 AND role_permission.permission = :permission
 ORDER BY app_user.id
