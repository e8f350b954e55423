-- The journal: entries with their lines, in the order of their days.

-- name: lines
-- Lines of all entries from the day :from to the day :to, each after its entry's earlier ones; of
-- one journal, or of all if :journal is ''.
SELECT entry.id AS entry_id, entry.posted_on, journal.code AS journal, entry.reference,
       entry.reverses, entry_text.text, entry_line.line_number, account.code, account.name,
       memo.text AS memo, dimension_value.code AS value_code, entry_line.currency,
       commodity.symbol, commodity.digits, entry_line.amount_minor, entry_line.base_minor
  FROM entry
  JOIN journal ON journal.id = entry.journal_id
  JOIN entry_line ON entry_line.id BETWEEN entry.id * 10000 + 1 AND entry.id * 10000 + 9999
  JOIN account ON account.id = entry_line.account_id
  JOIN commodity ON commodity.code = entry_line.currency
  LEFT JOIN entry_text ON entry_text.id = entry.id * 10000
  LEFT JOIN entry_text AS memo ON memo.id = entry_line.id
  LEFT JOIN dimension_value ON dimension_value.id = entry_line.dimension_value_id
 WHERE entry.posted_on >= :from
   AND entry.posted_on <= :to
   AND (:journal = '' OR journal.code = :journal)
 ORDER BY entry.posted_on, entry.id, entry_line.id
