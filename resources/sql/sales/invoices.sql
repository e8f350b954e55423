-- Invoices.

-- name: load
SELECT id, number, sales_order_id, customer_id, issued_on, due_on, net_minor, tax_minor, version
  FROM invoice
 WHERE id = :id

-- name: by_number
SELECT id
  FROM invoice
 WHERE number = :number

-- name: lines
SELECT id, position, sales_order_line_id, item_id, kind, description, quantity_micro, price_micro,
       discount_micro, tax_code_id, net_minor, credited_micro
  FROM invoice_line
 WHERE invoice_id = :id
 ORDER BY position

-- name: taxes
SELECT id, tax_code_id, rate_micro, net_minor, tax_minor, credited_minor
  FROM invoice_tax
 WHERE invoice_id = :id
 ORDER BY id

-- name: page
-- Invoices, the latest first.
SELECT id, number, sales_order_id, customer_id, issued_on, due_on, net_minor, tax_minor, version
  FROM invoice
 WHERE id < :before_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: insert
INSERT INTO invoice (id, number, sales_order_id, customer_id, issued_on, due_on, currency,
                     net_minor, tax_minor, version)
VALUES (:id, :number, :sales_order_id, :customer_id, :issued_on, :due_on, :currency, :net_minor,
        :tax_minor, 1)

-- name: insert_line
INSERT INTO invoice_line (id, invoice_id, position, sales_order_line_id, item_id, kind, description,
                          quantity_micro, price_micro, discount_micro, tax_code_id, net_minor,
                          credited_micro)
VALUES (:id, :invoice_id, :position, :sales_order_line_id, :item_id, :kind, :description,
        :quantity_micro, :price_micro, :discount_micro, :tax_code_id, :net_minor, 0)

-- name: insert_tax
INSERT INTO invoice_tax (id, invoice_id, tax_code_id, rate_micro, net_minor, tax_minor,
                         credited_minor)
VALUES (:id, :invoice_id, :tax_code_id, :rate_micro, :net_minor, :tax_minor, 0)

-- name: count_version
UPDATE invoice
   SET version = version + 1
 WHERE id = :id AND version = :version

-- name: set_credited_line
UPDATE invoice_line
   SET credited_micro = :credited_micro
 WHERE id = :id

-- name: set_credited_tax
UPDATE invoice_tax
   SET credited_minor = :credited_minor
 WHERE id = :id
