-- Everybody at once, with roles and rights: for who asks who may do something.

-- name: people
SELECT id, name, full_name, is_active
  FROM app_user
 ORDER BY id
 LIMIT :rows_max

-- name: roles
SELECT id, name
  FROM role
 ORDER BY name

-- name: roles_of_people
SELECT user_id, role_id
  FROM user_role
 ORDER BY user_id, role_id

-- name: roles_of
SELECT role_id
  FROM user_role
 WHERE user_id = :user_id
 ORDER BY role_id

-- name: rights_of_people
SELECT DISTINCT user_role.user_id, role_permission.permission
  FROM user_role
  JOIN role_permission ON role_permission.role_id = user_role.role_id
  JOIN app_user ON app_user.id = user_role.user_id
 WHERE app_user.is_active = 1
 ORDER BY user_role.user_id, role_permission.permission

-- name: covers_now
-- Who stands in for whom at :now_ms.
SELECT stand_in_id, absent_id, half
  FROM cover
 WHERE from_ms <= :now_ms AND until_ms > :now_ms AND revoked_at_ms IS NULL
 ORDER BY id
