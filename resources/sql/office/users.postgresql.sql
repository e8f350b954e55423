-- Who works here, as PostgreSQL tells it to logins.

-- name: sign_in
-- What is needed to let a user in: of a login, its own user's alone.
SELECT id, full_name, password_hash
  FROM user_to_let_in(:name)
