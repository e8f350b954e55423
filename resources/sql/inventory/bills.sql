-- Bills of suppliers.

-- name: of_supplier
SELECT id, number, supplier_number, supplier_id, billed_on, due_on, currency, net_minor, tax_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor, COALESCE(rates, '') AS rates,
       COALESCE(kind, 'bill') AS kind
  FROM bill
 WHERE supplier_id = :supplier_id AND supplier_number = :supplier_number

-- name: page
-- Bills, the latest first.
SELECT id, number, supplier_number, supplier_id, billed_on, due_on, currency, net_minor, tax_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor, COALESCE(rates, '') AS rates,
       COALESCE(kind, 'bill') AS kind
  FROM bill
 WHERE id < :before_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: load
SELECT id, number, supplier_number, supplier_id, purchase_order_id, billed_on, due_on, currency,
       net_minor, tax_minor, COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor, COALESCE(rates, '') AS rates,
       COALESCE(kind, 'bill') AS kind, credited_bill_id, COALESCE(reason, '') AS reason
  FROM bill
 WHERE id = :id

-- name: by_number
SELECT id
  FROM bill
 WHERE number = :number

-- name: lines
-- The lines of a bill, and what later documents took back of each.
SELECT bill_line.id, bill_line.position, bill_line.description, bill_line.quantity_micro,
       bill_line.net_minor, COALESCE(bill_line.base_net_minor, bill_line.net_minor)
           AS base_net_minor,
       bill_line.cleared_minor, bill_line.tax_code_id, bill_line.purchase_order_line_id,
       bill_line.account_id, bill_line.taken_back_line_id,
       CAST(COALESCE(SUM(later.quantity_micro), 0) AS BIGINT) AS taken_quantity_micro,
       CAST(COALESCE(-SUM(later.net_minor), 0) AS BIGINT) AS taken_net_minor,
       CAST(COALESCE(-SUM(later.base_net_minor), 0) AS BIGINT) AS taken_base_net_minor,
       CAST(COALESCE(-SUM(later.cleared_minor), 0) AS BIGINT) AS taken_cleared_minor
  FROM bill_line
  LEFT JOIN bill_line later ON later.taken_back_line_id = bill_line.id
 WHERE bill_line.bill_id = :id
 GROUP BY bill_line.id
 ORDER BY bill_line.position

-- name: taxes
SELECT tax_code_id, rate_micro, net_minor, tax_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor, taken_back_bill_id
  FROM bill_tax
 WHERE bill_id = :id
 ORDER BY id

-- name: deposits
-- The deposits of an order, the first first.
SELECT id
  FROM bill
 WHERE purchase_order_id = :order_id AND kind = 'deposit'
 ORDER BY id

-- name: credit_notes
SELECT id, number, supplier_number, supplier_id, billed_on, due_on, currency, net_minor, tax_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor, COALESCE(rates, '') AS rates,
       COALESCE(kind, 'bill') AS kind
  FROM bill
 WHERE credited_bill_id = :bill_id
 ORDER BY id
 LIMIT :rows_max

-- name: of_order
-- The bills of an order, the first first.
SELECT id, number, supplier_number, supplier_id, billed_on, due_on, currency, net_minor, tax_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(base_tax_minor, tax_minor) AS base_tax_minor, COALESCE(rates, '') AS rates,
       COALESCE(kind, 'bill') AS kind
  FROM bill
 WHERE purchase_order_id = :order_id
 ORDER BY id
 LIMIT :rows_max

-- name: insert
INSERT INTO bill (id, number, supplier_id, supplier_number, purchase_order_id, billed_on, due_on,
                  currency, net_minor, tax_minor, base_net_minor, base_tax_minor, rates, kind,
                  credited_bill_id, reason)
VALUES (:id, :number, :supplier_id, :supplier_number, :purchase_order_id, :billed_on, :due_on,
        :currency, :net_minor, :tax_minor, :base_net_minor, :base_tax_minor, :rates, :kind,
        :credited_bill_id, :reason)

-- name: insert_line
INSERT INTO bill_line (id, bill_id, position, purchase_order_line_id, description, quantity_micro,
                       net_minor, cleared_minor, tax_code_id, base_net_minor, account_id,
                       taken_back_line_id)
VALUES (:id, :bill_id, :position, :purchase_order_line_id, :description, :quantity_micro,
        :net_minor, :cleared_minor, :tax_code_id, :base_net_minor, :account_id,
        :taken_back_line_id)

-- name: insert_tax
INSERT INTO bill_tax (id, bill_id, tax_code_id, rate_micro, net_minor, tax_minor, base_net_minor,
                      base_tax_minor, taken_back_bill_id)
VALUES (:id, :bill_id, :tax_code_id, :rate_micro, :net_minor, :tax_minor, :base_net_minor,
        :base_tax_minor, :taken_back_bill_id)
