-- Posted entries: written once.

-- name: head
-- The newest entry: where the next one goes on.
SELECT id, hash
  FROM entry
 ORDER BY id DESC
 LIMIT 1

-- name: hash_of
-- The hash of an entry, as the chain has it.
SELECT hash
  FROM entry
 WHERE id = :id

-- name: insert_line
INSERT INTO entry_line (id, entry_id, line_number, posted_on, account_id, currency, amount_minor,
                        base_minor, party_id, dimension_value_id, memo_hash, check_codes)
VALUES (:id, :entry_id, :line_number, :posted_on, :account_id, :currency, :amount_minor,
        :base_minor, :party_id, :dimension_value_id, :memo_hash, :check_codes)

-- name: insert_text
INSERT INTO entry_text (id, salt, text)
VALUES (:id, :salt, :text)

-- name: insert
-- The header: it seals the lines that went in before it.
INSERT INTO entry (id, posted_on, posted_at_ms, user_id, journal_id, source, source_id, reference,
                   key, reverses, line_count, text_hash, previous_hash, hash, check_codes)
VALUES (:id, :posted_on, :posted_at_ms, :user_id, :journal_id, :source, :source_id, :reference,
        :key, :reverses, :line_count, :text_hash, :previous_hash, :hash, :check_codes)

-- name: add_to_month
-- Adds to the sums of an account in a month.
INSERT INTO account_month (id, account_id, month_on, currency, dimension_value_id, debit_minor,
                           credit_minor, base_debit_minor, base_credit_minor)
VALUES (:id, :account_id, :first_on, :currency, :dimension_value_id, :debit_minor, :credit_minor,
        :base_debit_minor, :base_credit_minor)
    ON CONFLICT (account_id, currency, dimension_value_id, month_on) DO UPDATE
   SET debit_minor = account_month.debit_minor + excluded.debit_minor,
       credit_minor = account_month.credit_minor + excluded.credit_minor,
       base_debit_minor = account_month.base_debit_minor + excluded.base_debit_minor,
       base_credit_minor = account_month.base_credit_minor + excluded.base_credit_minor

-- name: add_to_day
-- Adds to the sums of an account on a day. :id is the key of the first line of those added.
INSERT INTO account_day (id, account_id, day_on, currency, dimension_value_id, debit_minor,
                         credit_minor, base_debit_minor, base_credit_minor)
VALUES (:id, :account_id, :first_on, :currency, :dimension_value_id, :debit_minor, :credit_minor,
        :base_debit_minor, :base_credit_minor)
    ON CONFLICT (account_id, day_on, currency, dimension_value_id) DO UPDATE
   SET debit_minor = account_day.debit_minor + excluded.debit_minor,
       credit_minor = account_day.credit_minor + excluded.credit_minor,
       base_debit_minor = account_day.base_debit_minor + excluded.base_debit_minor,
       base_credit_minor = account_day.base_credit_minor + excluded.base_credit_minor

-- name: by_key
-- The entry that a request key stands for.
SELECT id
  FROM entry
 WHERE key = :key

-- name: used_keys
-- Which of the keys in :keys, a list in JSON, are taken.
SELECT key
  FROM entry
 WHERE key IN (SELECT value FROM json_each(:keys))
 ORDER BY key

-- name: by_source
-- The entry that a document was posted with.
SELECT id
  FROM entry
 WHERE source = :source
   AND source_id = :source_id
   AND source <> 'manual'
   AND source_id <> 0

-- name: last_typed
-- What a user typed and posted last, among the latest :rows_max entries.
SELECT id
  FROM entry
 WHERE user_id = :user_id
   AND source IN ('manual', 'entry_draft')
   AND id > (SELECT MAX(id) FROM entry) - :rows_max
 ORDER BY id DESC
 LIMIT 1

-- name: reversal_of
-- The entry that reverses another.
SELECT id
  FROM entry
 WHERE reverses = :reverses

-- name: load
-- One entry with its words.
SELECT entry.id, entry.posted_on, entry.posted_at_ms, entry.user_id, journal.code AS journal_code,
       entry.source, entry.source_id, entry.reference, entry.key, entry.reverses, entry.hash,
       entry_text.text
  FROM entry
  JOIN journal ON journal.id = entry.journal_id
  LEFT JOIN entry_text ON entry_text.id = entry.id * 10000
 WHERE entry.id = :id

-- name: lines
-- The lines of one entry.
SELECT entry_line.account_id, entry_line.currency, commodity.digits, entry_line.amount_minor,
       entry_line.base_minor, entry_line.party_id, entry_line.dimension_value_id, entry_text.text
  FROM entry_line
  JOIN commodity ON commodity.code = entry_line.currency
  LEFT JOIN entry_text ON entry_text.id = entry_line.id
 WHERE entry_line.id BETWEEN :id * 10000 + 1 AND :id * 10000 + 9999
 ORDER BY entry_line.id

-- name: between
-- The lines of the entries of some days, in the order of the journal, with their entry and the
-- words of both. :journal is empty for all of them.
SELECT entry.id, entry.posted_on, entry.posted_at_ms, entry.user_id, journal.code AS journal_code,
       entry.source, entry.source_id, entry.reference, entry.key, entry.reverses, entry.hash,
       entry_text.text, entry_line.account_id, entry_line.currency, commodity.digits,
       entry_line.amount_minor, entry_line.base_minor, entry_line.party_id,
       entry_line.dimension_value_id, memo.text AS memo
  FROM entry_line
  JOIN entry ON entry.id = entry_line.entry_id
  JOIN journal ON journal.id = entry.journal_id
  JOIN commodity ON commodity.code = entry_line.currency
  LEFT JOIN entry_text ON entry_text.id = entry.id * 10000
  LEFT JOIN entry_text AS memo ON memo.id = entry_line.id
 WHERE entry.posted_on BETWEEN :from_on AND :to_on
   AND (:journal = '' OR journal.code = :journal)
 ORDER BY entry_line.id

-- name: turnover
-- How many entries there are in some days, and what their debits come to.
SELECT COUNT(DISTINCT entry_id) AS entry_count,
       CAST(COALESCE(SUM(CASE WHEN base_minor > 0 THEN base_minor ELSE 0 END), 0) AS BIGINT)
       AS debit_minor
  FROM entry_line
 WHERE posted_on BETWEEN :from_on AND :to_on

-- name: sums_of_keys
-- What the entries whose key begins with :prefix come to, by account and commodity.
SELECT entry_line.account_id, 0 AS party_id, entry_line.currency, commodity.digits,
       CAST(SUM(entry_line.amount_minor) AS BIGINT) AS amount_minor,
       CAST(SUM(entry_line.base_minor) AS BIGINT) AS base_minor
  FROM entry
  JOIN entry_line ON entry_line.id BETWEEN entry.id * 10000 + 1 AND entry.id * 10000 + 9999
  JOIN commodity ON commodity.code = entry_line.currency
 WHERE substr(entry.key, 1, CAST(:prefix_length AS INTEGER)) = :prefix
 GROUP BY entry_line.account_id, entry_line.currency, commodity.digits
 ORDER BY entry_line.account_id, entry_line.currency

-- name: standings_before
-- What all entries before a day come to, by account, party and commodity.
SELECT account_id, COALESCE(party_id, 0) AS party_id, currency, commodity.digits,
       CAST(SUM(amount_minor) AS BIGINT) AS amount_minor,
       CAST(SUM(base_minor) AS BIGINT) AS base_minor
  FROM entry_line
  JOIN commodity ON commodity.code = entry_line.currency
 WHERE posted_on < :before_on
 GROUP BY account_id, COALESCE(party_id, 0), currency, commodity.digits
 ORDER BY account_id, 2, currency

-- name: add_words
-- Tells the full-text index the words of entries, as far as they make whole portions.
INSERT INTO entry_words_index (rowid, words)
SELECT id, words
  FROM entry_words
 WHERE id BETWEEN :first_id AND :last_id

-- name: drop_words
-- The full-text index must be told the words it is to forget, if it has them.
INSERT INTO entry_words_index (entry_words_index, rowid, words)
SELECT 'delete', id, words
  FROM entry_words
 WHERE id = :id

-- name: holding
-- Some entries that may hold a text within their words: a list looks at them again. Those after the
-- last whole portion are not in the index.
SELECT id
  FROM (SELECT id
          FROM entry
         WHERE id > (SELECT MAX(id) / 64 * 64 FROM entry)
         UNION ALL
        SELECT rowid
          FROM entry_words_index
         WHERE entry_words_index MATCH :within) AS found
 LIMIT :rows_max

-- name: erase_texts
-- Erases the words of an entry and of its lines.
UPDATE entry_text
   SET salt = NULL, text = NULL
 WHERE id BETWEEN :id * 10000 AND :id * 10000 + 9999

-- name: dimension_value
SELECT id, dimension_id, is_closed
  FROM dimension_value
 WHERE id = :id

-- name: source_of
-- What an entry comes from.
SELECT source
  FROM entry
 WHERE id = :id
