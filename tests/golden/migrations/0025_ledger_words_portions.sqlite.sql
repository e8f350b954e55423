DROP VIEW entry_words;

CREATE VIEW entry_words AS
SELECT entry.id, journal.code || ' ' || entry.reference || ' ' || COALESCE(entry_text.text, '') AS words
  FROM entry
  JOIN journal ON journal.id = entry.journal_id
  LEFT JOIN entry_text ON entry_text.id = entry.id * 10000
 WHERE entry.id <= (SELECT MAX(id) / 64 * 64 FROM entry);

INSERT INTO entry_words_index (entry_words_index) VALUES ('rebuild');
