-- Entries that are not posted yet.

-- name: load
SELECT id, posted_on, text, reference, currency, rate, rate_note, prices, user_id, entry_id,
       version
  FROM entry_draft
 WHERE id = :id

-- name: lines
SELECT entry_draft_line.account_id, entry_draft_line.currency, commodity.digits,
       entry_draft_line.amount_minor, entry_draft_line.base_minor, entry_draft_line.party_id,
       entry_draft_line.dimension_value_id, entry_draft_line.memo, entry_draft_line.tax_code
  FROM entry_draft_line
  JOIN commodity ON commodity.code = entry_draft_line.currency
 WHERE entry_draft_line.entry_draft_id = :entry_draft_id
 ORDER BY entry_draft_line.line_number

-- name: open
-- Drafts still to be posted, the oldest first. :rows_max bounds the answer.
SELECT id, posted_on, text, reference, currency, rate, rate_note, prices, user_id, entry_id,
       version
  FROM entry_draft
 WHERE entry_id IS NULL
 ORDER BY id
 LIMIT :rows_max

-- name: insert
INSERT INTO entry_draft (id, posted_on, text, reference, currency, rate, rate_note, prices, user_id,
                         entry_id, version)
VALUES (:id, :posted_on, :text, :reference, :currency, :rate, :rate_note, :prices, :user_id, NULL, 1)

-- name: insert_line
INSERT INTO entry_draft_line (id, entry_draft_id, line_number, account_id, currency, amount_minor,
                              base_minor, party_id, dimension_value_id, memo, tax_code)
VALUES (:id, :entry_draft_id, :line_number, :account_id, :currency, :amount_minor, :base_minor,
        :party_id, :dimension_value_id, :memo, :tax_code)

-- name: save
UPDATE entry_draft
   SET posted_on = :posted_on, text = :text, reference = :reference, currency = :currency,
       rate = :rate, rate_note = :rate_note, prices = :prices, user_id = :user_id,
       version = version + 1
 WHERE id = :id
   AND version = :version

-- name: delete_lines
DELETE FROM entry_draft_line
 WHERE entry_draft_id = :entry_draft_id

-- name: mark_posted
UPDATE entry_draft
   SET entry_id = :entry_id, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: delete
DELETE FROM entry_draft
 WHERE id = :id
   AND version = :version
   AND entry_id IS NULL
