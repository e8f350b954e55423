-- What verify looks at across the modules.

-- name: entry_open
-- The row that stands for lines without a header: outside a change it names no entry.
SELECT id, entry_id
  FROM entry_open
 ORDER BY id
