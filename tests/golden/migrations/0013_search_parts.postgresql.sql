DROP INDEX search_entry_by_words;

CREATE INDEX search_entry_by_words ON search_entry
USING gin (array_to_tsvector(string_to_array(words, ' ')
           || string_to_array(regexp_replace(words, '([^ ])[^ ]*', '^\1', 'g'), ' ')
           || string_to_array(regexp_replace(words, '([^ ][^ ]?)[^ ]*', '^\1', 'g'), ' ')));

DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
    CREATE INDEX search_entry_by_parts ON search_entry USING gin (words gin_trgm_ops);
EXCEPTION
    WHEN undefined_file OR insufficient_privilege OR feature_not_supported THEN NULL;
END $$;
