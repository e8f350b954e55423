-- Purchase orders and what came of them.

-- name: load
SELECT id, number, supplier_id, warehouse_id, reference, ordered_on, currency, state, net_minor,
       version
  FROM purchase_order
 WHERE id = :id

-- name: by_number
SELECT id
  FROM purchase_order
 WHERE number = :number

-- name: lines
SELECT id, position, item_id, kind, description, quantity_micro, price_micro, tax_code_id,
       net_minor, received_micro, billed_micro, received_minor, cleared_minor,
       COALESCE(base_net_minor, net_minor) AS base_net_minor,
       COALESCE(returned_micro, 0) AS returned_micro
  FROM purchase_order_line
 WHERE purchase_order_id = :id
 ORDER BY position

-- name: page
-- Orders, the latest first.
SELECT id, number, supplier_id, warehouse_id, reference, ordered_on, currency, state, net_minor,
       version
  FROM purchase_order
 WHERE id < :before_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: insert
INSERT INTO purchase_order (id, number, supplier_id, warehouse_id, reference, ordered_on, currency,
                            state, net_minor, version)
VALUES (:id, :number, :supplier_id, :warehouse_id, :reference, :ordered_on, :currency, :state,
        :net_minor, 1)

-- name: insert_line
INSERT INTO purchase_order_line (id, purchase_order_id, position, item_id, kind, description,
                                 quantity_micro, price_micro, tax_code_id, net_minor,
                                 received_micro, billed_micro, received_minor, cleared_minor,
                                 base_net_minor)
VALUES (:id, :purchase_order_id, :position, :item_id, :kind, :description, :quantity_micro,
        :price_micro, :tax_code_id, :net_minor, 0, 0, 0, 0, :base_net_minor)

-- name: set_state
UPDATE purchase_order
   SET state = :state, version = version + 1
 WHERE id = :id AND version = :version

-- name: set_progress
UPDATE purchase_order_line
   SET received_micro = :received_micro, billed_micro = :billed_micro,
       received_minor = :received_minor, cleared_minor = :cleared_minor,
       returned_micro = :returned_micro
 WHERE id = :id

-- name: insert_receipt
INSERT INTO goods_receipt (id, number, purchase_order_id, received_on, value_minor)
VALUES (:id, :number, :purchase_order_id, :received_on, :value_minor)

-- name: insert_receipt_line
INSERT INTO goods_receipt_line (id, goods_receipt_id, purchase_order_line_id, quantity_micro,
                                value_minor)
VALUES (:id, :goods_receipt_id, :purchase_order_line_id, :quantity_micro, :value_minor)

-- name: insert_return
INSERT INTO purchase_return (id, number, purchase_order_id, returned_on, reason, value_minor,
                             stock_minor)
VALUES (:id, :number, :purchase_order_id, :returned_on, :reason, :value_minor, :stock_minor)

-- name: insert_return_line
INSERT INTO purchase_return_line (id, purchase_return_id, purchase_order_line_id, quantity_micro,
                                  value_minor, stock_minor)
VALUES (:id, :purchase_return_id, :purchase_order_line_id, :quantity_micro, :value_minor,
        :stock_minor)

-- name: received_not_billed
SELECT CAST(COALESCE(SUM(received_minor - cleared_minor), 0) AS BIGINT) AS value_minor
  FROM purchase_order_line
