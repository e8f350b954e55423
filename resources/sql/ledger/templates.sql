-- Templates of entries: those of one user, and those for all.

-- name: named
-- The template of that name: the user's own before the one for all.
SELECT id, name, owner_id, text, reference, currency, prices, version
  FROM entry_template
 WHERE name = :name
   AND (owner_id = :user_id OR owner_id IS NULL)
 ORDER BY owner_id IS NULL, id
 LIMIT 1

-- name: load
SELECT id, name, owner_id, text, reference, currency, prices, version
  FROM entry_template
 WHERE id = :id

-- name: all
-- What a user may use, by name. :rows_max bounds the answer.
SELECT id, name, owner_id, text, reference, currency, prices, version
  FROM entry_template
 WHERE owner_id = :user_id
    OR owner_id IS NULL
 ORDER BY name, id
 LIMIT :rows_max

-- name: lines
SELECT account_id, part, amount_minor, share_micro, party_id, dimension_value_id, memo, tax_code
  FROM entry_template_line
 WHERE entry_template_id = :entry_template_id
 ORDER BY line_number

-- name: insert
INSERT INTO entry_template (id, name, owner_id, text, reference, currency, prices, version)
VALUES (:id, :name, :owner_id, :text, :reference, :currency, :prices, 1)

-- name: save
UPDATE entry_template
   SET name = :name, owner_id = :owner_id, text = :text, reference = :reference,
       currency = :currency, prices = :prices, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: insert_line
INSERT INTO entry_template_line (id, entry_template_id, line_number, account_id, part,
                                 amount_minor, share_micro, party_id, dimension_value_id, memo,
                                 tax_code)
VALUES (:id, :entry_template_id, :line_number, :account_id, :part, :amount_minor, :share_micro,
        :party_id, :dimension_value_id, :memo, :tax_code)

-- name: delete_lines
DELETE FROM entry_template_line
 WHERE entry_template_id = :entry_template_id

-- name: delete
DELETE FROM entry_template
 WHERE id = :id
   AND version = :version
