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

-- name: differences
-- Balances that are not the sum of their moves, and sums that have no balance.
SELECT item_id, warehouse_id,
       CAST(SUM(kept_micro) AS BIGINT) AS kept_micro,
       CAST(SUM(moved_micro) AS BIGINT) AS moved_micro,
       CAST(SUM(kept_minor) AS BIGINT) AS kept_minor,
       CAST(SUM(moved_minor) AS BIGINT) AS moved_minor
  FROM (SELECT item_id, warehouse_id, quantity_micro AS kept_micro, 0 AS moved_micro,
               value_minor AS kept_minor, 0 AS moved_minor
          FROM stock_balance
         UNION ALL
        SELECT item_id, warehouse_id, 0, quantity_micro, 0, value_minor
          FROM stock_move) AS both_sides
 GROUP BY item_id, warehouse_id
HAVING SUM(kept_micro) <> SUM(moved_micro) OR SUM(kept_minor) <> SUM(moved_minor)
 ORDER BY item_id, warehouse_id
