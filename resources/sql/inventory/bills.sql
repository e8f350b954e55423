-- Bills of suppliers.

-- name: of_supplier
SELECT number
  FROM bill
 WHERE supplier_id = :supplier_id AND supplier_number = :supplier_number

-- name: page
-- Bills, the latest first.
SELECT id, number, supplier_number, supplier_id, billed_on, due_on, currency, net_minor, tax_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor, COALESCE(rates, '') AS rates
  FROM bill
 WHERE id < :before_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: load
SELECT id, number, supplier_number, supplier_id, purchase_order_id, billed_on, due_on, currency,
       net_minor, tax_minor, COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor, COALESCE(rates, '') AS rates
  FROM bill
 WHERE id = :id

-- name: by_number
SELECT id
  FROM bill
 WHERE number = :number

-- name: lines
SELECT position, description, quantity_micro, net_minor, cleared_minor, tax_code_id
  FROM bill_line
 WHERE bill_id = :id
 ORDER BY position

-- name: of_order
-- The bills of an order, the first first.
SELECT id, number, supplier_number, supplier_id, billed_on, due_on, currency, net_minor, tax_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor, COALESCE(rates, '') AS rates
  FROM bill
 WHERE purchase_order_id = :order_id
 ORDER BY id
 LIMIT :rows_max

-- name: insert
INSERT INTO bill (id, number, supplier_id, supplier_number, purchase_order_id, billed_on, due_on,
                  currency, net_minor, tax_minor, base_net_minor, base_tax_minor, rates)
VALUES (:id, :number, :supplier_id, :supplier_number, :purchase_order_id, :billed_on, :due_on,
        :currency, :net_minor, :tax_minor, :base_net_minor, :base_tax_minor, :rates)

-- name: insert_line
INSERT INTO bill_line (id, bill_id, position, purchase_order_line_id, description, quantity_micro,
                       net_minor, cleared_minor, tax_code_id, base_net_minor)
VALUES (:id, :bill_id, :position, :purchase_order_line_id, :description, :quantity_micro,
        :net_minor, :cleared_minor, :tax_code_id, :base_net_minor)

-- name: insert_tax
INSERT INTO bill_tax (id, bill_id, tax_code_id, rate_micro, net_minor, tax_minor, base_net_minor,
                      base_tax_minor)
VALUES (:id, :bill_id, :tax_code_id, :rate_micro, :net_minor, :tax_minor, :base_net_minor,
        :base_tax_minor)
