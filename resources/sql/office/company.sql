-- Whose books these are: one row.

-- name: load
SELECT currency, name, country, time_zone, year_starts_month, version
  FROM company
 WHERE id = 1

-- name: insert
INSERT INTO company (id, name, country, currency, time_zone, year_starts_month, created_at_ms,
                     version)
VALUES (1, :name, :country, :currency, :time_zone, :year_starts_month, :created_at_ms, 1)

-- name: rename
UPDATE company
   SET name = :name, version = version + 1
 WHERE id = 1 AND version = :version
