-- The bank's own list: statements and their lines.

-- name: insert_statement
INSERT INTO bank_statement (id, bank_account_id, number, iban, file_name, opening, closing,
                            line_count, new_line_count, imported_at_ms, warnings)
VALUES (:id, :bank_account_id, :number, :iban, :file_name, :opening, :closing, :line_count,
        :new_line_count, :imported_at_ms, :warnings)

-- name: known
-- The lines of some days, and those without a day, as an import recognises them.
SELECT fingerprint, occurrence
  FROM bank_line
 WHERE bank_account_id = :bank_account_id
   AND (booked_on IS NULL OR booked_on BETWEEN :first_on AND :last_on)

-- name: insert
INSERT INTO bank_line (id, bank_account_id, statement_id, fingerprint, occurrence, booked_on,
                       value_on, amount_units, amount_scale, currency, amount_minor, hindrance,
                       is_reversal, counterparty_name, counterparty_iban, end_to_end_id,
                       bank_reference, remittance, transaction_code, match_id)
VALUES (:id, :bank_account_id, :statement_id, :fingerprint, :occurrence, :booked_on, :value_on,
        :amount_units, :amount_scale, :currency, :amount_minor, :hindrance, :is_reversal,
        :counterparty_name, :counterparty_iban, :end_to_end_id, :bank_reference, :remittance,
        :transaction_code, NULL)

-- name: load
SELECT id, bank_account_id, booked_on, value_on, amount_units, amount_scale, currency, amount_minor,
       hindrance, is_reversal, counterparty_name, counterparty_iban, end_to_end_id, bank_reference,
       remittance, match_id
  FROM bank_line
 WHERE id = :id

-- name: open
-- Lines still to be explained, of one account or, with 0, of all; from a place on.
SELECT id, bank_account_id, booked_on, value_on, amount_units, amount_scale, currency, amount_minor,
       hindrance, is_reversal, counterparty_name, counterparty_iban, end_to_end_id, bank_reference,
       remittance, match_id
  FROM bank_line
 WHERE match_id IS NULL AND hindrance = ''
   AND (:bank_account_id = 0 OR bank_account_id = :bank_account_id)
   AND (booked_on, id) > (:booked_on, :id)
 ORDER BY booked_on, id
 LIMIT :rows_max

-- name: open_count
-- How many lines are still to be explained.
SELECT COUNT(*) AS count
  FROM bank_line
 WHERE match_id IS NULL AND hindrance = ''

-- name: page
-- All lines of an account, from a place on; lines without a day are not among them.
SELECT id, bank_account_id, booked_on, value_on, amount_units, amount_scale, currency, amount_minor,
       hindrance, is_reversal, counterparty_name, counterparty_iban, end_to_end_id, bank_reference,
       remittance, match_id
  FROM bank_line
 WHERE bank_account_id = :bank_account_id AND (booked_on, id) > (:booked_on, :id)
 ORDER BY booked_on, id
 LIMIT :rows_max

-- name: set_match
-- The explanation of a line, or that it has none.
UPDATE bank_line
   SET match_id = :match_id
 WHERE id = :id

-- name: party_of_iban
-- Whose payments from this account were, the last time one was explained.
SELECT p.party_id
  FROM bank_line l
  JOIN bank_match_part part ON part.match_id = l.match_id
  JOIN payment p ON p.id = part.payment_id
 WHERE l.counterparty_iban = :iban AND l.match_id IS NOT NULL
 ORDER BY l.id DESC
 LIMIT 1

-- name: party_of_name
-- Whose payments under this name were, the last time one was explained.
SELECT p.party_id
  FROM bank_line l
  JOIN bank_match_part part ON part.match_id = l.match_id
  JOIN payment p ON p.id = part.payment_id
 WHERE l.counterparty_name = :name AND l.match_id IS NOT NULL
 ORDER BY l.id DESC
 LIMIT 1

-- name: stated_closing
-- The closing balance of the last imported statement of an account that states one.
SELECT closing
  FROM bank_statement
 WHERE bank_account_id = :bank_account_id
   AND closing <> ''
 ORDER BY id DESC
 LIMIT 1
