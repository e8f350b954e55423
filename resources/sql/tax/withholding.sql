-- Withholding tax: codes, rates, and what was kept back.

-- name: by_code
-- A code with its rate on a day; without one, the rate is NULL.
SELECT withholding_code.id, withholding_code.code, withholding_code.name,
       withholding_code.direction, withholding_code.is_closed, withholding_rate.rate_micro
  FROM withholding_code
  LEFT JOIN withholding_rate
    ON withholding_rate.withholding_code_id = withholding_code.id
   AND withholding_rate.valid_from = (SELECT MAX(other.valid_from)
                                        FROM withholding_rate AS other
                                       WHERE other.withholding_code_id = withholding_code.id
                                         AND other.valid_from <= :on)
 WHERE withholding_code.code = :code

-- name: all
-- As by_code, every code. There are some dozens at most.
SELECT withholding_code.id, withholding_code.code, withholding_code.name,
       withholding_code.direction, withholding_code.is_closed, withholding_rate.rate_micro
  FROM withholding_code
  LEFT JOIN withholding_rate
    ON withholding_rate.withholding_code_id = withholding_code.id
   AND withholding_rate.valid_from = (SELECT MAX(other.valid_from)
                                        FROM withholding_rate AS other
                                       WHERE other.withholding_code_id = withholding_code.id
                                         AND other.valid_from <= :on)
 ORDER BY withholding_code.code

-- name: insert
INSERT INTO withholding_code (id, code, name, direction, is_closed)
VALUES (:id, :code, :name, :direction, 0)

-- name: set_closed
UPDATE withholding_code
   SET is_closed = :is_closed
 WHERE id = :id

-- name: delete_rate
-- Makes room for another rate from the same day.
DELETE FROM withholding_rate
 WHERE withholding_code_id = :withholding_code_id AND valid_from = :valid_from

-- name: insert_rate
INSERT INTO withholding_rate (id, withholding_code_id, valid_from, rate_micro)
VALUES (:id, :withholding_code_id, :valid_from, :rate_micro)

-- name: insert_withheld
INSERT INTO withheld_tax (id, withholding_code_id, payment_id, source, source_id, rate_micro,
                          net_minor, tax_minor)
VALUES (:id, :withholding_code_id, :payment_id, :source, :source_id, :rate_micro, :net_minor,
        :tax_minor)
