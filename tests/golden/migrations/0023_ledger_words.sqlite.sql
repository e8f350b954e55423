CREATE VIEW entry_words AS
SELECT entry.id, journal.code || ' ' || entry.reference || ' ' || COALESCE(entry_text.text, '') AS words
  FROM entry
  JOIN journal ON journal.id = entry.journal_id
  LEFT JOIN entry_text ON entry_text.id = entry.id * 10000;

CREATE VIRTUAL TABLE entry_words_index USING fts5 (
    words, content = 'entry_words', content_rowid = 'id', columnsize = 0, detail = 'none',
    tokenize = 'trigram'
);

INSERT INTO entry_words_index (entry_words_index) VALUES ('rebuild');
