-- Access tokens, which scripts sign in with.

-- name: insert
INSERT INTO access_token (id, user_id, name, rights, secret_hash, made_at_ms, expires_at_ms,
                          version)
VALUES (:id, :user_id, :name, :rights, :secret_hash, :made_at_ms, :expires_at_ms, 1)

-- name: revoke
UPDATE access_token
   SET revoked_at_ms = :now_ms, version = version + 1
 WHERE id = :id AND revoked_at_ms IS NULL

-- name: owner
SELECT user_id
  FROM access_token
 WHERE id = :id

-- name: list
-- The tokens of a user, or of all if it is 0, the newest first; those before :before_id, if it is
-- not 0.
SELECT access_token.id, user_id, app_user.name AS user_name, access_token.name,
       COALESCE(rights, '') AS rights, made_at_ms, expires_at_ms, revoked_at_ms
  FROM access_token
  JOIN app_user ON app_user.id = user_id
 WHERE (:user_id = 0 OR user_id = :user_id) AND (:before_id = 0 OR access_token.id < :before_id)
 ORDER BY access_token.id DESC
 LIMIT :rows_max

-- name: to_let_in
-- What is needed to let the user of a token in.
SELECT user_id, app_user.name AS user_name, COALESCE(rights, '') AS rights, secret_hash
  FROM access_token
  JOIN app_user ON app_user.id = user_id
 WHERE access_token.id = :id AND revoked_at_ms IS NULL AND expires_at_ms > :now_ms
   AND app_user.is_active = 1
