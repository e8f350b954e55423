DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
    CREATE INDEX entry_by_reference_parts ON entry USING gin (LOWER(reference) gin_trgm_ops);
    CREATE INDEX entry_text_by_parts ON entry_text USING gin (LOWER(text) gin_trgm_ops);
EXCEPTION
    WHEN undefined_file OR insufficient_privilege OR feature_not_supported THEN NULL;
END $$;
