-- 0023  The words of entries: what has a part of a word within it is found among a million entries
-- without reading them. docs/data.md, "Search".

-- The words that the list of entries shows. A journal keeps its code.
-- only: sqlite
CREATE VIEW entry_words AS
SELECT entry.id, journal.code || ' ' || entry.reference || ' ' || COALESCE(entry_text.text, '') AS words
  FROM entry
  JOIN journal ON journal.id = entry.journal_id
  LEFT JOIN entry_text ON entry_text.id = entry.id * 10000;

-- Filled by the program, as search_index is.
-- only: sqlite
CREATE VIRTUAL TABLE entry_words_index USING fts5 (
    words, content = 'entry_words', content_rowid = 'id', columnsize = 0, detail = 'none',
    tokenize = 'trigram'
);

-- only: sqlite
INSERT INTO entry_words_index (entry_words_index) VALUES ('rebuild');

-- Without the extension entries are found all the same, but by reading every one.
-- only: postgresql
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
    CREATE INDEX entry_by_reference_parts ON entry USING gin (LOWER(reference) gin_trgm_ops);
    CREATE INDEX entry_text_by_parts ON entry_text USING gin (LOWER(text) gin_trgm_ops);
EXCEPTION
    WHEN undefined_file OR insufficient_privilege OR feature_not_supported THEN NULL;
END $$;
