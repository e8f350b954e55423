-- Deposit and progress invoices, and what invoices deducted of them.

-- name: load
SELECT id, number, sales_order_id, customer_id, kind, percent_micro, issued_on, due_on, currency,
       net_minor, tax_minor, rates, credit_number, credited_on, credit_reason, version
  FROM deposit_invoice
 WHERE id = :id

-- name: by_number
SELECT id
  FROM deposit_invoice
 WHERE number = :number

-- name: of_order
-- The deposits of an order, the first first.
SELECT id, number, sales_order_id, customer_id, kind, percent_micro, issued_on, due_on, currency,
       net_minor, tax_minor, rates, credit_number, credited_on, credit_reason, version
  FROM deposit_invoice
 WHERE sales_order_id = :sales_order_id
 ORDER BY id

-- name: taxes
SELECT id, tax_code_id, rate_micro, net_minor, tax_minor, deducted_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor
  FROM deposit_invoice_tax
 WHERE deposit_invoice_id = :deposit_invoice_id
 ORDER BY id

-- name: deductions
-- What an invoice deducted, by deposit.
SELECT part.deposit_invoice_id, deposit_invoice.number, deposit_invoice.issued_on,
       deposit_deduction.deposit_invoice_tax_id, part.tax_code_id, deposit_invoice.currency,
       deposit_deduction.net_minor, deposit_deduction.tax_minor
  FROM deposit_deduction
  JOIN deposit_invoice_tax part ON part.id = deposit_deduction.deposit_invoice_tax_id
  JOIN deposit_invoice ON deposit_invoice.id = part.deposit_invoice_id
 WHERE deposit_deduction.invoice_id = :invoice_id
 ORDER BY part.deposit_invoice_id, deposit_deduction.id

-- name: insert
INSERT INTO deposit_invoice (id, number, sales_order_id, customer_id, kind, percent_micro,
                             issued_on, due_on, currency, net_minor, tax_minor, rates,
                             credit_number, credited_on, credit_reason, version)
VALUES (:id, :number, :sales_order_id, :customer_id, :kind, :percent_micro, :issued_on, :due_on,
        :currency, :net_minor, :tax_minor, :rates, NULL, NULL, NULL, 1)

-- name: insert_tax
INSERT INTO deposit_invoice_tax (id, deposit_invoice_id, tax_code_id, rate_micro, net_minor,
                                 tax_minor, deducted_minor, base_net_minor, base_tax_minor)
VALUES (:id, :deposit_invoice_id, :tax_code_id, :rate_micro, :net_minor, :tax_minor, 0,
        :base_net_minor, :base_tax_minor)

-- name: insert_deduction
INSERT INTO deposit_deduction (id, invoice_id, deposit_invoice_tax_id, net_minor, tax_minor)
VALUES (:id, :invoice_id, :deposit_invoice_tax_id, :net_minor, :tax_minor)

-- name: deduct
UPDATE deposit_invoice_tax
   SET deducted_minor = deducted_minor + CAST(:net_minor AS BIGINT)
 WHERE id = :id

-- name: credit
UPDATE deposit_invoice
   SET credit_number = :credit_number, credited_on = :credited_on, credit_reason = :credit_reason,
       version = version + 1
 WHERE id = :id AND version = :version
