-- 0025  The words of entries go into their index by portions, so that one entry a commit does not
-- pay for a part of the index each time. docs/data.md, "Search".

-- Entries after the last whole portion of 64 are not in the index, and are few: who asks it looks at
-- them as well (ledger.entries:holding).
-- only: sqlite
DROP VIEW entry_words;

-- only: sqlite
CREATE VIEW entry_words AS
SELECT entry.id, journal.code || ' ' || entry.reference || ' ' || COALESCE(entry_text.text, '') AS words
  FROM entry
  JOIN journal ON journal.id = entry.journal_id
  LEFT JOIN entry_text ON entry_text.id = entry.id * 10000
 WHERE entry.id <= (SELECT MAX(id) / 64 * 64 FROM entry);

-- only: sqlite
INSERT INTO entry_words_index (entry_words_index) VALUES ('rebuild');
