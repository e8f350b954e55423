-- The pen, as PostgreSQL gives it to logins.

-- name: set_next_key
SELECT raise_next_key(:next_key)
