-- How bank lines were explained.

-- name: insert
INSERT INTO bank_match (id, bank_line_id, batch_id, matched_on, undone_on)
VALUES (:id, :bank_line_id, :batch_id, :matched_on, NULL)

-- name: insert_part
INSERT INTO bank_match_part (id, match_id, payment_id, is_own_payment, account_id, amount_minor,
                             memo)
VALUES (:id, :match_id, :payment_id, :is_own_payment, :account_id, :amount_minor, :memo)

-- name: of_line
-- The explanation of a line that holds.
SELECT id
  FROM bank_match
 WHERE bank_line_id = :line_id AND undone_on IS NULL

-- name: of_payment
-- The explanation that a payment is part of, if it holds.
SELECT m.id
  FROM bank_match_part p
  JOIN bank_match m ON m.id = p.match_id
 WHERE p.payment_id = :payment_id AND m.undone_on IS NULL

-- name: of_batch
-- The lines that were accepted together, but for those undone; the last one first.
SELECT bank_line_id
  FROM bank_match
 WHERE batch_id = :batch_id AND undone_on IS NULL
 ORDER BY id DESC

-- name: parts
SELECT id, payment_id, is_own_payment, account_id
  FROM bank_match_part
 WHERE match_id = :match_id
 ORDER BY id

-- name: undo
UPDATE bank_match
   SET undone_on = :undone_on
 WHERE id = :id

-- name: batches
-- What was accepted together and holds, the latest first.
SELECT m.batch_id, MAX(m.matched_on) AS matched_on, COUNT(*) AS line_count,
       MIN(l.counterparty_name) AS first_name
  FROM bank_match m
  JOIN bank_line l ON l.id = m.bank_line_id
 WHERE m.undone_on IS NULL
 GROUP BY m.batch_id
 ORDER BY m.batch_id DESC
 LIMIT :rows_max

-- name: statements
-- The statements that were taken in, the latest first, and how far their lines are explained.
SELECT s.id, s.number, s.file_name, s.imported_at_ms,
       (SELECT COUNT(*) FROM bank_line l WHERE l.statement_id = s.id) AS line_count,
       (SELECT COUNT(*)
          FROM bank_line l
         WHERE l.statement_id = s.id AND l.match_id IS NOT NULL) AS matched_count
  FROM bank_statement s
 ORDER BY s.id DESC
 LIMIT :rows_max

-- name: of_statement
-- The explained lines of a statement, the last one first.
SELECT id AS bank_line_id
  FROM bank_line
 WHERE statement_id = :statement_id AND match_id IS NOT NULL
 ORDER BY id DESC
