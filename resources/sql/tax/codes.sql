-- Tax codes and their rates.

-- name: by_code
-- A code with its rate on a day; without one, the rate is NULL.
SELECT tax_code.id, tax_code.code, tax_code.name, tax_code.kind, tax_code.direction,
       tax_rate.rate_micro, tax_code.category, tax_code.deductible_micro, tax_code.tax_point,
       tax_policy.due_on_payment
  FROM tax_code
  LEFT JOIN tax_policy
    ON tax_policy.id = 1
  LEFT JOIN tax_rate
    ON tax_rate.tax_code_id = tax_code.id
   AND tax_rate.valid_from = (SELECT MAX(other.valid_from)
                                FROM tax_rate AS other
                               WHERE other.tax_code_id = tax_code.id
                                 AND other.valid_from <= :on)
 WHERE tax_code.code = :code

-- name: by_id
-- As by_code, by key.
SELECT tax_code.id, tax_code.code, tax_code.name, tax_code.kind, tax_code.direction,
       tax_rate.rate_micro, tax_code.category, tax_code.deductible_micro, tax_code.tax_point,
       tax_policy.due_on_payment
  FROM tax_code
  LEFT JOIN tax_policy
    ON tax_policy.id = 1
  LEFT JOIN tax_rate
    ON tax_rate.tax_code_id = tax_code.id
   AND tax_rate.valid_from = (SELECT MAX(other.valid_from)
                                FROM tax_rate AS other
                               WHERE other.tax_code_id = tax_code.id
                                 AND other.valid_from <= :on)
 WHERE tax_code.id = :id

-- name: all
-- Every code that has a rate on a day. There are some dozens at most.
SELECT tax_code.id, tax_code.code, tax_code.name, tax_code.kind, tax_code.direction,
       tax_rate.rate_micro, tax_code.category, tax_code.deductible_micro, tax_code.tax_point,
       tax_policy.due_on_payment
  FROM tax_code
  LEFT JOIN tax_policy
    ON tax_policy.id = 1
  JOIN tax_rate
    ON tax_rate.tax_code_id = tax_code.id
   AND tax_rate.valid_from = (SELECT MAX(other.valid_from)
                                FROM tax_rate AS other
                               WHERE other.tax_code_id = tax_code.id
                                 AND other.valid_from <= :on)
 WHERE COALESCE(tax_code.is_closed, 0) = 0
 ORDER BY tax_code.code

-- name: details
-- All that the settings of a code are; NULL where it has the usual.
SELECT id, code, name, kind, direction, category, exempt_reason, tax_point, deductible_micro,
       is_closed, version
  FROM tax_code
 WHERE code = :code

-- name: details_of_all
-- As details, of every code, closed ones too.
SELECT id, code, name, kind, direction, category, exempt_reason, tax_point, deductible_micro,
       is_closed, version
  FROM tax_code
 ORDER BY code

-- name: rates
-- The rates of a code, the latest first.
SELECT valid_from, rate_micro
  FROM tax_rate
 WHERE tax_code_id = :tax_code_id
 ORDER BY valid_from DESC

-- name: change
UPDATE tax_code
   SET name = :name, category = :category, exempt_reason = :exempt_reason,
       tax_point = :tax_point, deductible_micro = :deductible_micro, is_closed = :is_closed,
       version = COALESCE(version, 1) + 1
 WHERE id = :id
   AND COALESCE(version, 1) = :version

-- name: id
SELECT id
  FROM tax_code
 WHERE code = :code

-- name: insert
INSERT INTO tax_code (id, code, name, kind, direction)
VALUES (:id, :code, :name, :kind, :direction)

-- name: insert_rate
INSERT INTO tax_rate (id, tax_code_id, valid_from, rate_micro)
VALUES (:id, :tax_code_id, :valid_from, :rate_micro)

-- name: delete_rate
-- Makes room for another rate from the same day.
DELETE FROM tax_rate
 WHERE tax_code_id = :tax_code_id AND valid_from = :valid_from

-- name: policy
SELECT rounds_per_line, due_on_payment
  FROM tax_policy
 WHERE id = 1

-- name: set_policy
UPDATE tax_policy
   SET rounds_per_line = :rounds_per_line
 WHERE id = 1

-- name: set_due_on_payment
UPDATE tax_policy
   SET due_on_payment = :due_on_payment
 WHERE id = 1

-- name: insert_policy
INSERT INTO tax_policy (id, rounds_per_line)
VALUES (1, :rounds_per_line)
