-- Dimensions and their values.

-- name: all
-- Every dimension, by code.
SELECT id, code, name, version
  FROM dimension
 ORDER BY code, id

-- name: code_of
SELECT code
  FROM dimension
 WHERE id = :id

-- name: by_code
SELECT id, code, name, version
  FROM dimension
 WHERE code = :code

-- name: insert
INSERT INTO dimension (id, code, name, version)
VALUES (:id, :code, :name, 1)

-- name: values
-- Every value of a dimension, by code.
SELECT id, dimension_id, code, name, is_closed, version
  FROM dimension_value
 WHERE dimension_id = :dimension_id
 ORDER BY code, id

-- name: value
-- The value of a dimension by their codes.
SELECT dimension_value.id, dimension_value.dimension_id, dimension_value.code,
       dimension_value.name, dimension_value.is_closed, dimension_value.version
  FROM dimension
  JOIN dimension_value ON dimension_value.dimension_id = dimension.id
 WHERE dimension.code = :dimension_code
   AND dimension_value.code = :code

-- name: insert_value
INSERT INTO dimension_value (id, dimension_id, code, name, is_closed, version)
VALUES (:id, :dimension_id, :code, :name, 0, 1)

-- name: save_value
UPDATE dimension_value
   SET name = :name, is_closed = :is_closed, version = version + 1
 WHERE id = :id
   AND version = :version
