-- The journal from front to end, as verification reads it.

-- name: chain
-- Every line in order, with its header beside it: the columns of both as their tables have them.
SELECT entry_line.id, entry_line.entry_id, entry_line.line_number, entry_line.posted_on,
       entry_line.account_id, entry_line.currency, entry_line.amount_minor, entry_line.base_minor,
       entry_line.party_id, entry_line.dimension_value_id, entry_line.memo_hash,
       entry_line.check_codes,
       entry.id, entry.posted_on, entry.posted_at_ms, entry.user_id, entry.journal_id, entry.source,
       entry.source_id, entry.reference, entry.key, entry.reverses, entry.line_count,
       entry.text_hash, entry.previous_hash, entry.hash, entry.check_codes
  FROM entry_line
  LEFT JOIN entry ON entry.id = entry_line.id / 10000
 ORDER BY entry_line.id

-- name: entries_after
-- Headers at the end of the journal that no line leads to.
SELECT id
  FROM entry
 WHERE id > :id
   AND NOT EXISTS (SELECT 1 FROM entry_line WHERE entry_line.id BETWEEN entry.id * 10000 + 1
                                                                    AND entry.id * 10000 + 9999)
 ORDER BY id

-- name: texts
-- The words, with what the chain says of them.
SELECT entry_text.id, entry_text.salt, entry_text.text,
       COALESCE(entry.text_hash, entry_line.memo_hash) AS committed_hash
  FROM entry_text
  LEFT JOIN entry ON entry.id = entry_text.id / 10000 AND entry_text.id % 10000 = 0
  LEFT JOIN entry_line ON entry_line.id = entry_text.id
 ORDER BY entry_text.id

-- name: missing_texts
-- What the chain says there are words for, and there is no row.
SELECT entry.id * 10000 AS id
  FROM entry
 WHERE entry.text_hash IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM entry_text WHERE entry_text.id = entry.id * 10000)
 UNION ALL
SELECT entry_line.id
  FROM entry_line
 WHERE entry_line.memo_hash IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM entry_text WHERE entry_text.id = entry_line.id)

-- name: lines
-- Every line, for adding up again.
SELECT id, account_id, posted_on, currency, dimension_value_id, amount_minor, base_minor
  FROM entry_line
 ORDER BY id

-- name: months
-- The sums that are kept by month.
SELECT id, account_id, month_on, currency, dimension_value_id, debit_minor, credit_minor,
       base_debit_minor, base_credit_minor
  FROM account_month
 ORDER BY id

-- name: days
-- And by day.
SELECT id, account_id, day_on, currency, dimension_value_id, debit_minor, credit_minor,
       base_debit_minor, base_credit_minor
  FROM account_day
 ORDER BY id
