-- Items and their prices.

-- name: load
SELECT id, code, name, unit, kind, item_group, sales_price_micro, purchase_price_micro,
       tax_code_id, is_active, version
  FROM item
 WHERE id = :id

-- name: by_code
SELECT id, code, name, unit, kind, item_group, sales_price_micro, purchase_price_micro,
       tax_code_id, is_active, version
  FROM item
 WHERE code = :code

-- name: page
-- Items by code, after one of them.
SELECT id, code, name, unit, kind, item_group, sales_price_micro, purchase_price_micro,
       tax_code_id, is_active, version
  FROM item
 WHERE code > :after_code
 ORDER BY code
 LIMIT :rows_max

-- name: insert
INSERT INTO item (id, code, name, unit, kind, item_group, sales_price_micro, purchase_price_micro,
                  tax_code_id, is_active, version)
VALUES (:id, :code, :name, :unit, :kind, :item_group, :sales_price_micro, :purchase_price_micro,
        :tax_code_id, :is_active, 1)

-- name: update
UPDATE item
   SET code = :code, name = :name, unit = :unit, kind = :kind, item_group = :item_group,
       sales_price_micro = :sales_price_micro, purchase_price_micro = :purchase_price_micro,
       tax_code_id = :tax_code_id, is_active = :is_active, version = version + 1
 WHERE id = :id AND version = :version

-- name: price
-- The price that counts: the customer's own first, then the highest step, then the latest day.
SELECT price_micro
  FROM item_price
 WHERE item_id = :item_id
   AND COALESCE(customer_id, 0) IN (0, :customer_id)
   AND quantity_from_micro <= :quantity_micro
   AND valid_from <= :on
 ORDER BY COALESCE(customer_id, 0) DESC, quantity_from_micro DESC, valid_from DESC
 LIMIT 1

-- name: insert_price
INSERT INTO item_price (id, item_id, customer_id, quantity_from_micro, valid_from, price_micro)
VALUES (:id, :item_id, :customer_id, :quantity_from_micro, :valid_from, :price_micro)

-- name: delete_price
-- Makes room for another price of the same step.
DELETE FROM item_price
 WHERE item_id = :item_id
   AND COALESCE(customer_id, 0) = :customer_id
   AND quantity_from_micro = :quantity_from_micro
   AND valid_from = :valid_from
