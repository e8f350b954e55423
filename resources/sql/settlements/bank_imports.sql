-- Files of the bank as they were taken in, and how one is taken back.

-- name: imports
-- The files, the latest first, and how far their lines are explained.
SELECT i.id, i.bank_account_id, i.file_name, i.imported_at_ms, i.statement_count,
       (SELECT COUNT(*)
          FROM bank_statement s
          JOIN bank_line l ON l.statement_id = s.id
         WHERE s.bank_account_id = i.bank_account_id AND s.file_name = i.file_name
           AND s.imported_at_ms = i.imported_at_ms) AS line_count,
       (SELECT COUNT(*)
          FROM bank_statement s
          JOIN bank_line l ON l.statement_id = s.id
         WHERE s.bank_account_id = i.bank_account_id AND s.file_name = i.file_name
           AND s.imported_at_ms = i.imported_at_ms AND l.match_id IS NOT NULL) AS matched_count
  FROM (SELECT MAX(id) AS id, bank_account_id, file_name, imported_at_ms,
               COUNT(*) AS statement_count
          FROM bank_statement
         GROUP BY bank_account_id, file_name, imported_at_ms
         ORDER BY MAX(id) DESC
         LIMIT :rows_max) AS i
 ORDER BY i.id DESC

-- name: statements_with
-- The statements that came with one, in one file and for one account, the first first.
SELECT s.id, s.bank_account_id, s.file_name, s.iban
  FROM bank_statement one
  JOIN bank_statement s ON s.bank_account_id = one.bank_account_id
       AND s.file_name = one.file_name AND s.imported_at_ms = one.imported_at_ms
 WHERE one.id = :id
 ORDER BY s.id

-- name: matched_lines
-- The lines of a statement that are explained.
SELECT id, bank_account_id, booked_on, value_on, amount_units, amount_scale, currency, amount_minor,
       hindrance, is_reversal, counterparty_name, counterparty_iban, end_to_end_id, bank_reference,
       remittance, match_id
  FROM bank_line
 WHERE statement_id = :statement_id AND match_id IS NOT NULL
 ORDER BY booked_on, id

-- name: line_count
SELECT COUNT(*) AS count
  FROM bank_line
 WHERE statement_id = :statement_id

-- name: shared_with
-- The files taken in later whose statements held lines that were known already.
SELECT file_name
  FROM bank_statement
 WHERE bank_account_id = :bank_account_id AND id > :after_id AND new_line_count < line_count
 GROUP BY file_name
 ORDER BY file_name

-- name: names
-- What the statements of an account call it.
SELECT iban
  FROM bank_statement
 WHERE bank_account_id = :bank_account_id
 GROUP BY iban
 ORDER BY iban

-- name: any_of_account
-- A statement of an account, if there is one.
SELECT id
  FROM bank_statement
 WHERE bank_account_id = :account_id
 LIMIT 1

-- name: remove_parts
-- What explained the lines of a statement, and was undone.
DELETE FROM bank_match_part
 WHERE match_id IN (SELECT m.id
                      FROM bank_line l
                      JOIN bank_match m ON m.bank_line_id = l.id
                     WHERE l.statement_id = :statement_id)

-- name: remove_matches
DELETE FROM bank_match
 WHERE bank_line_id IN (SELECT id FROM bank_line WHERE statement_id = :statement_id)

-- name: remove_lines
DELETE FROM bank_line
 WHERE statement_id = :statement_id

-- name: remove_statement
DELETE FROM bank_statement
 WHERE id = :statement_id
