-- What a period is held against before it is closed.

-- name: received_not_billed
-- What goods came in for by the end of :as_of, less what went back and what bills of them were
-- there by then.
SELECT CAST(COALESCE((SELECT SUM(value_minor)
                        FROM goods_receipt
                       WHERE received_on <= :as_of), 0)
            - COALESCE((SELECT SUM(value_minor)
                          FROM purchase_return
                         WHERE returned_on <= :as_of), 0)
            - COALESCE((SELECT SUM(bill_line.cleared_minor)
                          FROM bill
                          JOIN bill_line ON bill_line.bill_id = bill.id
                         WHERE bill.billed_on <= :as_of
                           AND bill_line.purchase_order_line_id IS NOT NULL), 0) AS BIGINT)
           AS value_minor

-- name: tax_of_movements
-- What the movements of entries from :from to :to come to, as far as their tax is due; a debit is
-- positive.
SELECT CAST(COALESCE(SUM(CASE tax_movement.direction WHEN 'output' THEN -tax_movement.tax_minor
                                                     ELSE tax_movement.deductible_minor END), 0)
            AS BIGINT) AS tax_minor
  FROM entry
  JOIN tax_movement ON tax_movement.entry_id = entry.id
 WHERE entry.posted_on BETWEEN :from AND :to
   AND tax_movement.due_on IS NOT NULL

-- name: tax_of_accounts
-- What output and input tax moved from :from to :to; a debit is positive. What tax returns took
-- from there is not among it.
SELECT CAST(COALESCE(SUM(entry_line.base_minor), 0) AS BIGINT) AS tax_minor
  FROM account_role
  JOIN entry_line ON entry_line.account_id = account_role.account_id
  JOIN entry ON entry.id = entry_line.entry_id
 WHERE account_role.role IN ('output_tax', 'input_tax')
   AND entry_line.posted_on BETWEEN :from AND :to
   AND entry.source <> 'tax_return'
   AND NOT EXISTS (SELECT undone.id
                     FROM entry AS undone
                    WHERE undone.id = entry.reverses
                      AND undone.source = 'tax_return')

-- name: statements
-- Of each account that a bank lists the statements that end by :as_of and say what it holds, the
-- latest last; one row without a day if there is none.
SELECT bank_account.account_id, COALESCE(said.closing, '') AS closing, said.last_on
  FROM bank_account
  LEFT JOIN (SELECT bank_statement.id, bank_statement.bank_account_id, bank_statement.closing,
                    MAX(bank_line.booked_on) AS last_on
               FROM bank_statement
               JOIN bank_line ON bank_line.statement_id = bank_statement.id
              WHERE bank_statement.closing <> ''
              GROUP BY bank_statement.id, bank_statement.bank_account_id, bank_statement.closing
             HAVING MAX(bank_line.booked_on) <= :as_of) AS said
         ON said.bank_account_id = bank_account.account_id
 ORDER BY bank_account.account_id, said.last_on, said.id

-- name: bank_lines
-- Lines of the bank up to the end of :as_of that nobody explained.
SELECT COUNT(*) AS line_count
  FROM bank_line
 WHERE match_id IS NULL
   AND booked_on <= :as_of

-- name: drafts
-- Entries for days up to the end of :as_of that were not posted.
SELECT COUNT(*) AS line_count
  FROM entry_draft
 WHERE entry_id IS NULL
   AND posted_on <= :as_of
