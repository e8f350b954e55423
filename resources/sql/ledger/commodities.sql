-- What amounts are counted in.

-- name: all
-- Every commodity that the books have met.
SELECT code, symbol, digits, version
  FROM commodity
 ORDER BY code

-- name: by_code
SELECT code, symbol, digits, version
  FROM commodity
 WHERE code = :code

-- name: insert
INSERT INTO commodity (id, code, symbol, digits, version)
VALUES (:id, :code, :symbol, :digits, 1)

-- name: set_symbol
UPDATE commodity
   SET symbol = :symbol, version = version + 1
 WHERE code = :code
   AND version = :version
