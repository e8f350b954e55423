-- What PostgreSQL says in another way.

-- name: references
-- Which table each column of a table refers to.
SELECT pg_attribute.attname::TEXT AS column_name, target.relname::TEXT AS target
  FROM pg_constraint
  JOIN pg_class AS target ON target.oid = pg_constraint.confrelid
  JOIN pg_attribute ON pg_attribute.attrelid = pg_constraint.conrelid
                   AND pg_attribute.attnum = pg_constraint.conkey[1]
 WHERE pg_constraint.contype = 'f' AND pg_constraint.conrelid = TO_REGCLASS(:table)
