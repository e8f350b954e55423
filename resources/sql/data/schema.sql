-- What the database knows about its own schema.

-- name: applied
-- The migrations that were applied, by number.
SELECT id, name, checksum
  FROM schema_migration
 ORDER BY id

-- name: record
INSERT INTO schema_migration (id, name, checksum)
VALUES (:version, :name, :checksum)

-- name: definitions
-- Every table, index and trigger as it was made, in a fixed order.
SELECT type || ' ' || name || ' ' || COALESCE(sql, '') AS definition
  FROM sqlite_schema
 WHERE name NOT LIKE 'sqlite_stat%'
 ORDER BY type, name
