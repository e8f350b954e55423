-- What PostgreSQL knows about the schema of the books.

-- name: tables
-- The tables there are, by name.
SELECT table_name AS name
  FROM information_schema.tables
 WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
 ORDER BY table_name

-- name: columns
-- The columns of a table in their order, with the kind of value each holds.
SELECT column_name::text AS name,
       CASE data_type WHEN 'bytea' THEN 'BYTES' WHEN 'text' THEN 'TEXT' WHEN 'date' THEN 'DATE'
                      ELSE 'INTEGER' END AS type
  FROM information_schema.columns
 WHERE table_schema = current_schema() AND table_name = :table
 ORDER BY ordinal_position

-- name: rules
-- What judges single rows: how to take it away, and how to bring it back.
SELECT removal, restoring
  FROM (SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(conname)
                   AS removal,
               'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(conname)
                   || ' ' || pg_get_constraintdef(oid) AS restoring
          FROM pg_constraint
         WHERE connamespace = current_schema()::regnamespace AND contype = 'f'
         UNION ALL
        SELECT 'ALTER TABLE ' || oid::regclass || ' DISABLE TRIGGER USER',
               'ALTER TABLE ' || oid::regclass || ' ENABLE TRIGGER USER'
          FROM pg_class
         WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r') AS rules
 ORDER BY removal

-- name: search_indexes
-- The full-text indexes that need filling: none, they are indexes like any other.
SELECT indexname AS name
  FROM pg_indexes
 WHERE 1 = 0

-- name: definitions
-- Every column, constraint, index, trigger and function, in a fixed order, free of the name of
-- the schema they stand in.
SELECT replace(definition, current_schema() || '.', '') COLLATE "C" AS definition
  FROM (SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' '
               || is_nullable || COALESCE(' ' || collation_name, '') AS definition
          FROM information_schema.columns
         WHERE table_schema = current_schema()
         UNION ALL
        SELECT 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
          FROM pg_constraint
         WHERE connamespace = current_schema()::regnamespace
         UNION ALL
        SELECT 'index ' || indexdef
          FROM pg_indexes
         WHERE schemaname = current_schema()
           AND indexname NOT IN ('search_entry_by_parts', 'entry_by_reference_parts',
                                 'entry_text_by_parts') -- made only where the server has pg_trgm
         UNION ALL
        SELECT 'trigger ' || pg_get_triggerdef(pg_trigger.oid) || ' ' || tgenabled::text
          FROM pg_trigger
          JOIN pg_class ON pg_class.oid = tgrelid
         WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace
         UNION ALL
        SELECT 'function ' || pg_get_functiondef(pg_proc.oid)
          FROM pg_proc
          JOIN pg_language ON pg_language.oid = prolang
         WHERE pronamespace = current_schema()::regnamespace AND lanname = 'plpgsql'
       ) AS definitions
 ORDER BY 1
