-- What the database knows about its own schema.

-- name: applied
-- The migrations that were applied, by number.
SELECT id, name, checksum
  FROM schema_migration
 ORDER BY id

-- name: record
INSERT INTO schema_migration (id, name, checksum)
VALUES (:version, :name, :checksum)

-- name: tables
-- The tables there are, by name.
SELECT name
  FROM sqlite_schema
 WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
 ORDER BY name

-- name: columns
-- The columns of a table in their order, with the kind of value each holds.
SELECT name,
       CASE type WHEN 'BLOB' THEN 'BYTES' WHEN 'TEXT' THEN 'TEXT' ELSE 'INTEGER' END AS type
  FROM pragma_table_info(:table)
 ORDER BY cid

-- name: rules
-- What judges single rows: how to take it away, and how to bring it back.
SELECT 'DROP TRIGGER ' || name AS removal, sql AS restoring
  FROM sqlite_schema
 WHERE type = 'trigger'
 ORDER BY name

-- name: search_indexes
-- The full-text indexes there are.
SELECT name
  FROM sqlite_schema
 WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5 %'
 ORDER BY name

-- name: definitions
-- Every table, index and trigger as it was made, in a fixed order.
SELECT type || ' ' || name || ' ' || tbl_name || ' ' || typeof(sql) || ' ' || COALESCE(sql, '')
       AS definition
  FROM sqlite_schema
 WHERE name NOT LIKE 'sqlite_stat%'
 ORDER BY type, name
