-- What lies in the warehouses, and how it came there.

-- name: balance
SELECT id, quantity_micro, value_minor
  FROM stock_balance
 WHERE item_id = :item_id AND warehouse_id = :warehouse_id

-- name: insert_balance
INSERT INTO stock_balance (id, item_id, warehouse_id, quantity_micro, value_minor)
VALUES (:id, :item_id, :warehouse_id, :quantity_micro, :value_minor)

-- name: set_balance
UPDATE stock_balance
   SET quantity_micro = :quantity_micro, value_minor = :value_minor
 WHERE id = :id

-- name: insert_move
INSERT INTO stock_move (id, item_id, warehouse_id, quantity_micro, value_minor, source, source_id,
                        moved_on)
VALUES (:id, :item_id, :warehouse_id, :quantity_micro, :value_minor, :source, :source_id, :moved_on)

-- name: any_move
-- Whether an item was ever moved.
SELECT item_id
  FROM stock_move
 WHERE item_id = :item_id
 LIMIT 1

-- name: move_in
-- Whether an item was ever moved in one warehouse.
SELECT item_id
  FROM stock_move
 WHERE item_id = :item_id AND warehouse_id = :warehouse_id
 LIMIT 1

-- name: insert_take
INSERT INTO stock_take (id, number, kind, taken_on, value_minor)
VALUES (:id, :number, :kind, :taken_on, :value_minor)

-- name: insert_transfer
INSERT INTO stock_transfer (id, number, from_warehouse_id, to_warehouse_id, moved_on, note,
                            value_minor)
VALUES (:id, :number, :from_warehouse_id, :to_warehouse_id, :moved_on, :note, :value_minor)

-- name: on_hand
-- Stock by item and warehouse, after one of them.
SELECT item.code AS item_code, item.name AS item_name, item.unit, warehouse.code AS warehouse_code,
       stock_balance.quantity_micro, stock_balance.value_minor
  FROM stock_balance
  JOIN item ON item.id = stock_balance.item_id
  JOIN warehouse ON warehouse.id = stock_balance.warehouse_id
 WHERE item.code > :after_item
    OR (item.code = :after_item AND warehouse.code > :after_warehouse)
 ORDER BY item.code, warehouse.code
 LIMIT :rows_max

-- name: value
SELECT CAST(COALESCE(SUM(value_minor), 0) AS BIGINT) AS value_minor
  FROM stock_balance

-- name: flaws
-- Balances that are not what the moves make of them, and those that are missing or too many.
  WITH moved AS (
SELECT MIN(id) AS id, item_id, warehouse_id,
       CAST(SUM(quantity_micro) AS BIGINT) AS quantity_micro,
       CAST(SUM(value_minor) AS BIGINT) AS value_minor
  FROM stock_move
 GROUP BY item_id, warehouse_id)
SELECT kept.id, kept.item_id, kept.warehouse_id, kept.quantity_micro, kept.value_minor,
       moved.id AS moved_id, moved.item_id AS moved_item_id,
       moved.warehouse_id AS moved_warehouse_id, moved.quantity_micro AS moved_quantity_micro,
       moved.value_minor AS moved_value_minor
  FROM stock_balance AS kept
  FULL JOIN moved ON moved.id = kept.id
 WHERE kept.id IS NULL OR moved.id IS NULL
    OR kept.item_id <> moved.item_id OR kept.warehouse_id <> moved.warehouse_id
    OR kept.quantity_micro <> moved.quantity_micro OR kept.value_minor <> moved.value_minor
 ORDER BY kept.id, moved.id
