-- What a period is held against before it is closed.

-- name: received_not_billed
-- What goods came in for by the end of :as_of, less what bills of them were there by then.
SELECT CAST(COALESCE((SELECT SUM(value_minor)
                        FROM goods_receipt
                       WHERE received_on <= :as_of), 0)
            - COALESCE((SELECT SUM(bill_line.cleared_minor)
                          FROM bill
                          JOIN bill_line ON bill_line.bill_id = bill.id
                         WHERE bill.billed_on <= :as_of
                           AND bill_line.purchase_order_line_id IS NOT NULL), 0) AS BIGINT)
           AS value_minor

-- name: document_tax
-- The tax of documents from :from to :to, and what early payers kept of it; a debit is positive.
-- Reverse charge is owed and deducted at once.
SELECT CAST(COALESCE((SELECT SUM(tax_minor)
                        FROM credit_note
                       WHERE issued_on >= :from AND issued_on <= :to), 0)
            - COALESCE((SELECT SUM(tax_minor)
                          FROM invoice
                         WHERE issued_on >= :from AND issued_on <= :to), 0)
            + COALESCE((SELECT SUM(bill_tax.tax_minor)
                          FROM bill
                          JOIN bill_tax ON bill_tax.bill_id = bill.id
                          LEFT JOIN tax_code ON tax_code.id = bill_tax.tax_code_id
                         WHERE bill.billed_on >= :from AND bill.billed_on <= :to
                           AND COALESCE(tax_code.kind, '') <> 'reverse_charge'), 0)
            + COALESCE((SELECT SUM(CASE open_item.side WHEN 'receivable' THEN allocation.base_minor
                                                       ELSE -allocation.base_minor END)
                          FROM allocation
                          JOIN open_item ON open_item.id = allocation.item_id
                         WHERE allocation.kind = 'discount_tax'
                           AND allocation.allocated_on >= :from
                           AND allocation.allocated_on <= :to), 0) AS BIGINT) AS tax_minor

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
