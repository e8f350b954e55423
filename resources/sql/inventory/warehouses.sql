-- Warehouses.

-- name: load
SELECT id, code, name, allows_negative_stock
  FROM warehouse
 WHERE id = :id

-- name: by_code
SELECT id, code, name, allows_negative_stock
  FROM warehouse
 WHERE code = :code

-- name: all
-- The one made first is the main one. There are few.
SELECT id, code, name, allows_negative_stock
  FROM warehouse
 ORDER BY id

-- name: insert
INSERT INTO warehouse (id, code, name, allows_negative_stock, version)
VALUES (:id, :code, :name, :allows_negative_stock, 1)
