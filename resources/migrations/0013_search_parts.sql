-- 0013  Names are found by any part of a word, from three letters on, and on PostgreSQL by one or two
-- letters at its beginning as quickly as by more. docs/data.md, "Search".

-- only: sqlite
CREATE VIRTUAL TABLE search_index_parts USING fts5 (
    words, content = 'search_entry', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);

-- only: sqlite
INSERT INTO search_index_parts (search_index_parts) VALUES ('rebuild');

-- only: postgresql
DROP INDEX search_entry_by_words;

-- Words, and the first letter and the first two of each behind ^: what so few letters begin would
-- else be looked up as every word there is.
-- only: postgresql
CREATE INDEX search_entry_by_words ON search_entry
USING gin (array_to_tsvector(string_to_array(words, ' ')
           || string_to_array(regexp_replace(words, '([^ ])[^ ]*', '^\1', 'g'), ' ')
           || string_to_array(regexp_replace(words, '([^ ][^ ]?)[^ ]*', '^\1', 'g'), ' ')));

-- Without the extension parts of words are found all the same, but by reading every name: `doctor`
-- says so.
-- only: postgresql
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
    CREATE INDEX search_entry_by_parts ON search_entry USING gin (words gin_trgm_ops);
EXCEPTION
    WHEN undefined_file OR insufficient_privilege OR feature_not_supported THEN NULL;
END $$;
