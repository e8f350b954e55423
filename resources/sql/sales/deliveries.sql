-- Deliveries, and what came back of them.

-- name: load
SELECT delivery.id, delivery.number, delivery.sales_order_id, sales_order.customer_id,
       sales_order.warehouse_id, delivery.delivered_on, delivery.cost_minor
  FROM delivery
  JOIN sales_order ON sales_order.id = delivery.sales_order_id
 WHERE delivery.id = :id

-- name: by_number
SELECT id
  FROM delivery
 WHERE number = :number

-- name: page
-- Deliveries, the latest first.
SELECT delivery.id, delivery.number, delivery.sales_order_id, sales_order.customer_id,
       sales_order.warehouse_id, delivery.delivered_on, delivery.cost_minor
  FROM delivery
  JOIN sales_order ON sales_order.id = delivery.sales_order_id
 WHERE delivery.id < :before_id
 ORDER BY delivery.id DESC
 LIMIT :rows_max

-- name: latest_of_order
-- When goods of an order went out last, up to a day.
SELECT delivered_on
  FROM delivery
 WHERE sales_order_id = :order_id
   AND delivered_on <= :until
 ORDER BY delivered_on DESC, id DESC
 LIMIT 1

-- name: lines
SELECT id, sales_order_line_id, item_id, quantity_micro, cost_minor, returned_micro
  FROM delivery_line
 WHERE delivery_id = :id
 ORDER BY id

-- name: insert
INSERT INTO delivery (id, number, sales_order_id, delivered_on, cost_minor)
VALUES (:id, :number, :sales_order_id, :delivered_on, :cost_minor)

-- name: insert_line
INSERT INTO delivery_line (id, delivery_id, sales_order_line_id, item_id, quantity_micro,
                           cost_minor, returned_micro)
VALUES (:id, :delivery_id, :sales_order_line_id, :item_id, :quantity_micro, :cost_minor, 0)

-- name: set_returned
UPDATE delivery_line
   SET returned_micro = :returned_micro
 WHERE id = :id

-- name: insert_return
INSERT INTO sales_return (id, number, delivery_id, returned_on, cost_minor)
VALUES (:id, :number, :delivery_id, :returned_on, :cost_minor)

-- name: insert_return_line
INSERT INTO sales_return_line (id, sales_return_id, delivery_line_id, quantity_micro, cost_minor)
VALUES (:id, :sales_return_id, :delivery_line_id, :quantity_micro, :cost_minor)
