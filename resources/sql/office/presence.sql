-- Who has the books open.

-- name: here
-- A file does not know.
SELECT '' AS name, 0 AS is_own
 WHERE 1 = 0
