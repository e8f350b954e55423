-- What was agreed with an employee, over time.

-- name: of_employee
SELECT id, valid_from, valid_to, weekly_minutes, currency, salary_minor, salary_period, version
  FROM employment_contract
 WHERE employee_id = :employee_id
 ORDER BY valid_from
 LIMIT :rows_max

-- name: between
-- Those that hold on some day from :first to :last.
SELECT id, valid_from, valid_to, weekly_minutes, currency, salary_minor, salary_period, version
  FROM employment_contract
 WHERE valid_from <= :last
   AND (valid_to IS NULL OR valid_to >= :first)
 ORDER BY employee_id, valid_from
 LIMIT :rows_max

-- name: insert
INSERT INTO employment_contract (id, employee_id, valid_from, valid_to, weekly_minutes,
                                 salary_minor, currency, salary_period, version)
VALUES (:id, :employee_id, :valid_from, :valid_to, :weekly_minutes, :salary_minor, :currency,
        :salary_period, 1)

-- name: end
UPDATE employment_contract
   SET valid_to = :valid_to, version = version + 1
 WHERE id = :id AND version = :version
