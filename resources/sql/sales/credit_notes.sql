-- Credit notes.

-- name: load
SELECT credit_note.id, credit_note.number, credit_note.invoice_id,
       invoice.number AS invoice_number, credit_note.customer_id, credit_note.issued_on,
       credit_note.reason, credit_note.net_minor, credit_note.tax_minor, credit_note.currency,
       invoice.price_basis, credit_note.document_discount_minor, invoice.is_rounded,
       COALESCE(credit_note.rounding_minor, 0) AS rounding_minor,
       credit_note.base_rounding_minor,
       COALESCE(credit_note.base_net_minor, credit_note.net_minor) AS base_net_minor,
       COALESCE(credit_note.base_tax_minor, credit_note.tax_minor) AS base_tax_minor
  FROM credit_note
  JOIN invoice ON invoice.id = credit_note.invoice_id
 WHERE credit_note.id = :id

-- name: by_number
SELECT id
  FROM credit_note
 WHERE number = :number

-- name: lines
SELECT invoice_line.description, credit_note_line.quantity_micro, invoice_line.price_micro,
       invoice_line.discount_micro, credit_note_line.net_minor, invoice_line.item_id,
       invoice_line.tax_code_id,
       COALESCE(credit_note_line.amount_minor, credit_note_line.net_minor) AS amount_minor,
       credit_note_line.document_discount_minor
  FROM credit_note_line
  JOIN invoice_line ON invoice_line.id = credit_note_line.invoice_line_id
 WHERE credit_note_line.credit_note_id = :id
 ORDER BY credit_note_line.id

-- name: taxes
SELECT tax_code_id, rate_micro, net_minor, tax_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor
  FROM credit_note_tax
 WHERE credit_note_id = :id
 ORDER BY id

-- name: page
-- Credit notes, the latest first.
SELECT credit_note.id, credit_note.number, credit_note.invoice_id,
       invoice.number AS invoice_number, credit_note.customer_id, credit_note.issued_on,
       credit_note.reason, credit_note.net_minor, credit_note.tax_minor, credit_note.currency,
       invoice.price_basis, credit_note.document_discount_minor, invoice.is_rounded,
       COALESCE(credit_note.rounding_minor, 0) AS rounding_minor,
       credit_note.base_rounding_minor,
       COALESCE(credit_note.base_net_minor, credit_note.net_minor) AS base_net_minor,
       COALESCE(credit_note.base_tax_minor, credit_note.tax_minor) AS base_tax_minor
  FROM credit_note
  JOIN invoice ON invoice.id = credit_note.invoice_id
 WHERE credit_note.id < :before_id
 ORDER BY credit_note.id DESC
 LIMIT :rows_max

-- name: credited
-- What credit notes took back of an invoice so far.
SELECT CAST(COALESCE(SUM(net_minor + tax_minor), 0) AS BIGINT) AS gross_minor
  FROM credit_note
 WHERE invoice_id = :invoice_id

-- name: insert
INSERT INTO credit_note (id, number, invoice_id, customer_id, issued_on, reason, currency,
                         net_minor, tax_minor, document_discount_minor, rounding_minor,
                         base_rounding_minor, base_net_minor, base_tax_minor)
VALUES (:id, :number, :invoice_id, :customer_id, :issued_on, :reason, :currency, :net_minor,
        :tax_minor, :document_discount_minor, :rounding_minor, :base_rounding_minor,
        :base_net_minor, :base_tax_minor)

-- name: insert_line
INSERT INTO credit_note_line (id, credit_note_id, invoice_line_id, quantity_micro, net_minor,
                              amount_minor, document_discount_minor, base_net_minor)
VALUES (:id, :credit_note_id, :invoice_line_id, :quantity_micro, :net_minor, :amount_minor,
        :document_discount_minor, :base_net_minor)

-- name: insert_tax
INSERT INTO credit_note_tax (id, credit_note_id, tax_code_id, rate_micro, net_minor, tax_minor,
                             base_net_minor, base_tax_minor)
VALUES (:id, :credit_note_id, :tax_code_id, :rate_micro, :net_minor, :tax_minor, :base_net_minor,
        :base_tax_minor)
