-- What PostgreSQL knows about the schema of the books.

-- name: definitions
-- Every column, constraint, index and trigger, in a fixed order.
SELECT definition
  FROM (SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' '
               || is_nullable AS definition
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
         UNION ALL
        SELECT 'trigger ' || tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text
          FROM pg_trigger
         WHERE NOT tgisinternal) AS definitions
 ORDER BY definition
