-- Who works here, and what they may do.

-- name: insert
INSERT INTO app_user (id, name, full_name, password_hash, is_active, version)
VALUES (:id, :name, :full_name, :password_hash, 1, 1)

-- name: insert_role
INSERT INTO role (id, name, version)
VALUES (:id, :name, 1)

-- name: insert_role_permission
INSERT INTO role_permission (id, role_id, permission)
VALUES (:id, :role_id, :permission)

-- name: insert_user_role
INSERT INTO user_role (id, user_id, role_id)
VALUES (:id, :user_id, :role_id)

-- name: delete_user_roles
DELETE FROM user_role
 WHERE user_id = :user_id

-- name: set_activity
UPDATE app_user
   SET is_active = :is_active, version = version + 1
 WHERE id = :id AND version = :version

-- name: set_password
UPDATE app_user
   SET password_hash = :password_hash, version = version + 1
 WHERE id = :id AND version = :version

-- name: list
-- All users by name, a page after :after_name.
SELECT id, name, full_name, is_active, version
  FROM app_user
 WHERE name > :after_name
 ORDER BY name
 LIMIT :rows_max

-- name: by_name
SELECT id, name, full_name, is_active, version
  FROM app_user
 WHERE name = :name

-- name: sign_in
-- What is needed to let a user in.
SELECT id, full_name, password_hash
  FROM app_user
 WHERE name = :name AND is_active = 1

-- name: roles
SELECT name
  FROM role
 ORDER BY name

-- name: role_named
SELECT id
  FROM role
 WHERE name = :name

-- name: roles_of
-- The roles of a user, by name.
SELECT role.name
  FROM user_role
  JOIN role ON role.id = user_role.role_id
 WHERE user_role.user_id = :user_id
 ORDER BY role.name

-- name: permissions_of
-- The rights of a user who may work here.
SELECT DISTINCT permission
  FROM role_permission
  JOIN user_role ON user_role.role_id = role_permission.role_id
  JOIN app_user ON app_user.id = user_role.user_id
 WHERE app_user.id = :user_id AND app_user.is_active = 1
 ORDER BY permission

-- name: count_with_permission
-- How many users have a right and may work here.
SELECT COUNT(DISTINCT app_user.id) AS count
  FROM app_user
  JOIN user_role ON user_role.user_id = app_user.id
  JOIN role_permission ON role_permission.role_id = user_role.role_id
 WHERE app_user.is_active = 1 AND role_permission.permission = :permission

-- name: failure
-- The failed attempts of a name at a workstation.
SELECT id, failed_count, last_failed_at_ms
  FROM sign_in_failure
 WHERE name_hash = :name_hash AND workstation = :workstation

-- name: insert_failure
INSERT INTO sign_in_failure (id, name_hash, workstation, failed_count, last_failed_at_ms)
VALUES (:id, :name_hash, :workstation, 1, :now_ms)

-- name: count_failure
UPDATE sign_in_failure
   SET failed_count = :failed_count, last_failed_at_ms = :now_ms
 WHERE id = :id

-- name: forget_failures
DELETE FROM sign_in_failure
 WHERE id = :id

-- name: rights_of_roles
-- Every right of every role; a role without rights has one row with none.
SELECT role.name, COALESCE(role_permission.permission, '') AS permission
  FROM role
  LEFT JOIN role_permission ON role_permission.role_id = role.id
 ORDER BY role.name, permission

-- name: delete_role_permissions
DELETE FROM role_permission
 WHERE role_id = :role_id

-- name: delete_role
DELETE FROM role
 WHERE id = :id

-- name: count_with_role
-- How many users have a role.
SELECT COUNT(*) AS count
  FROM user_role
 WHERE role_id = :role_id
