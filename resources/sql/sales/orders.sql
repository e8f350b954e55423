-- Sales orders.

-- name: load
SELECT id, number, customer_id, warehouse_id, reference, ordered_on, state, net_minor, tax_minor,
       version, currency, price_basis, document_discount_micro, document_discount_minor
  FROM sales_order
 WHERE id = :id

-- name: by_number
SELECT id
  FROM sales_order
 WHERE number = :number

-- name: by_reference
-- The first order with a reference of the customer or of another program.
SELECT id
  FROM sales_order
 WHERE reference = :reference
 ORDER BY id
 LIMIT 1

-- name: lines
SELECT id, position, item_id, kind, description, quantity_micro, price_micro, discount_micro,
       tax_code_id, net_minor, delivered_micro, invoiced_micro,
       COALESCE(amount_minor, net_minor) AS amount_minor, document_discount_minor
  FROM sales_order_line
 WHERE sales_order_id = :id
 ORDER BY position

-- name: to_deliver
-- How many confirmed orders have goods that are not delivered.
SELECT COUNT(*) AS count
  FROM sales_order
 WHERE state = 'confirmed'
   AND EXISTS (SELECT 1
                 FROM sales_order_line
                WHERE sales_order_id = sales_order.id
                  AND kind = 'stock' AND delivered_micro < quantity_micro)

-- name: page
-- Orders, the latest first, with how far they came.
SELECT id, number, customer_id, warehouse_id, reference, ordered_on, state, net_minor, tax_minor,
       version, currency, price_basis, document_discount_micro, document_discount_minor,
       (SELECT CAST(SUM(delivered_micro) AS BIGINT)
          FROM sales_order_line
         WHERE sales_order_id = sales_order.id) AS delivered_micro,
       (SELECT CAST(COALESCE(SUM(quantity_micro), 0) AS BIGINT)
          FROM sales_order_line
         WHERE sales_order_id = sales_order.id AND kind = 'stock') AS goods_micro,
       (SELECT CAST(SUM(invoiced_micro) AS BIGINT)
          FROM sales_order_line
         WHERE sales_order_id = sales_order.id) AS invoiced_micro,
       (SELECT CAST(SUM(quantity_micro) AS BIGINT)
          FROM sales_order_line
         WHERE sales_order_id = sales_order.id) AS quantity_micro
  FROM sales_order
 WHERE id < :before_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: insert
INSERT INTO sales_order (id, number, customer_id, warehouse_id, reference, ordered_on, currency,
                         state, net_minor, tax_minor, version, price_basis,
                         document_discount_micro, document_discount_minor)
VALUES (:id, :number, :customer_id, :warehouse_id, :reference, :ordered_on, :currency, :state,
        :net_minor, :tax_minor, 1, :price_basis, :document_discount_micro,
        :document_discount_minor)

-- name: insert_line
INSERT INTO sales_order_line (id, sales_order_id, position, item_id, kind, description,
                              quantity_micro, price_micro, discount_micro, tax_code_id, net_minor,
                              delivered_micro, invoiced_micro, amount_minor,
                              document_discount_minor)
VALUES (:id, :sales_order_id, :position, :item_id, :kind, :description, :quantity_micro,
        :price_micro, :discount_micro, :tax_code_id, :net_minor, 0, 0, :amount_minor,
        :document_discount_minor)

-- name: change
-- What a quote says; its state and number stay.
UPDATE sales_order
   SET customer_id = :customer_id, warehouse_id = :warehouse_id, reference = :reference,
       ordered_on = :ordered_on, currency = :currency, net_minor = :net_minor,
       tax_minor = :tax_minor, price_basis = :price_basis,
       document_discount_micro = :document_discount_micro,
       document_discount_minor = :document_discount_minor, version = version + 1
 WHERE id = :id AND version = :version

-- name: change_line
UPDATE sales_order_line
   SET item_id = :item_id, kind = :kind, description = :description,
       quantity_micro = :quantity_micro, price_micro = :price_micro,
       discount_micro = :discount_micro, tax_code_id = :tax_code_id, net_minor = :net_minor,
       amount_minor = :amount_minor, document_discount_minor = :document_discount_minor
 WHERE id = :id

-- name: remove_line
DELETE FROM sales_order_line
 WHERE id = :id

-- name: set_state
UPDATE sales_order
   SET state = :state, version = version + 1
 WHERE id = :id AND version = :version

-- name: set_progress
UPDATE sales_order_line
   SET delivered_micro = :delivered_micro, invoiced_micro = :invoiced_micro
 WHERE id = :id
