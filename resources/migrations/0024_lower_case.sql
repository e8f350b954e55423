-- 0024  Texts in small letters, of whatever script: a filter of a list knows no case.
-- docs/data.md, "Search".

-- The program brings the same function along for SQLite. What is ASCII only, as most is, is spared
-- the rules of Unicode; a server without ICU goes by the locale of the database.
-- only: postgresql
DO $$
DECLARE
    collation_name TEXT := (SELECT COALESCE(MIN(collname), 'default')
                              FROM pg_collation
                             WHERE collname = 'und-x-icu');
BEGIN
    EXECUTE format(
        'CREATE FUNCTION lower_case(value TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
         AS %L',
        format(
            'SELECT CASE WHEN octet_length(value) = length(value) THEN LOWER(value COLLATE "C")
                         ELSE LOWER(value COLLATE %I) COLLATE "C" END',
            collation_name));
END $$;

-- As in 0023: without the extension entries are found all the same.
-- only: postgresql
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
    DROP INDEX IF EXISTS entry_by_reference_parts, entry_text_by_parts;
    CREATE INDEX entry_by_reference_parts ON entry USING gin (lower_case(reference) gin_trgm_ops);
    CREATE INDEX entry_text_by_parts ON entry_text USING gin (lower_case(text) gin_trgm_ops);
EXCEPTION
    WHEN undefined_file OR insufficient_privilege OR feature_not_supported THEN NULL;
END $$;
