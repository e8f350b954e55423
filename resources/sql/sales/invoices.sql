-- Invoices.

-- name: load
SELECT id, number, sales_order_id, customer_id, issued_on, due_on, net_minor, tax_minor, version,
       currency, price_basis, document_discount_minor, rates, is_rounded, rounding_minor,
       base_rounding_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor
  FROM invoice
 WHERE id = :id

-- name: by_number
SELECT id
  FROM invoice
 WHERE number = :number

-- name: lines
SELECT id, position, sales_order_line_id, item_id, kind, description, quantity_micro, price_micro,
       discount_micro, tax_code_id, net_minor, credited_micro,
       COALESCE(amount_minor, net_minor) AS amount_minor, document_discount_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor
  FROM invoice_line
 WHERE invoice_id = :id
 ORDER BY position

-- name: taxes
SELECT id, tax_code_id, rate_micro, net_minor, tax_minor, credited_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor
  FROM invoice_tax
 WHERE invoice_id = :id
 ORDER BY id

-- name: page
-- Invoices, the latest first.
SELECT id, number, sales_order_id, customer_id, issued_on, due_on, net_minor, tax_minor, version,
       currency, price_basis, document_discount_minor, rates, is_rounded, rounding_minor,
       base_rounding_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor
  FROM invoice
 WHERE id < :before_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: insert
INSERT INTO invoice (id, number, sales_order_id, customer_id, issued_on, due_on, currency,
                     net_minor, tax_minor, version, price_basis, document_discount_minor, rates,
                     is_rounded, rounding_minor, base_rounding_minor, base_net_minor,
                     base_tax_minor)
VALUES (:id, :number, :sales_order_id, :customer_id, :issued_on, :due_on, :currency, :net_minor,
        :tax_minor, 1, :price_basis, :document_discount_minor, :rates, :is_rounded,
        :rounding_minor, :base_rounding_minor, :base_net_minor, :base_tax_minor)

-- name: insert_line
INSERT INTO invoice_line (id, invoice_id, position, sales_order_line_id, item_id, kind, description,
                          quantity_micro, price_micro, discount_micro, tax_code_id, net_minor,
                          credited_micro, amount_minor, document_discount_minor, base_net_minor)
VALUES (:id, :invoice_id, :position, :sales_order_line_id, :item_id, :kind, :description,
        :quantity_micro, :price_micro, :discount_micro, :tax_code_id, :net_minor, 0, :amount_minor,
        :document_discount_minor, :base_net_minor)

-- name: insert_tax
INSERT INTO invoice_tax (id, invoice_id, tax_code_id, rate_micro, net_minor, tax_minor,
                         credited_minor, base_net_minor, base_tax_minor)
VALUES (:id, :invoice_id, :tax_code_id, :rate_micro, :net_minor, :tax_minor, 0, :base_net_minor,
        :base_tax_minor)

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
