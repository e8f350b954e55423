-- The pen, which hands out keys.

-- name: next_key
SELECT next_key
  FROM pen
 WHERE id = 1

-- name: set_next_key
UPDATE pen
   SET next_key = :next_key
 WHERE id = 1
