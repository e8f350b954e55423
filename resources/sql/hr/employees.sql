-- Who works here.

-- name: load
SELECT id, party_id, number, name, job_title, hired_on, left_on, manager_id, version
  FROM employee
 WHERE id = :id

-- name: id_of_number
SELECT id
  FROM employee
 WHERE number = :number

-- name: page
-- In the order of their names, after (:after_name, :after_id).
SELECT id, party_id, number, name, sort_name, job_title, hired_on, left_on, manager_id, version
  FROM employee
 WHERE (sort_name, id) > (:after_name, :after_id)
 ORDER BY sort_name, id
 LIMIT :rows_max

-- name: insert
INSERT INTO employee (id, party_id, number, name, sort_name, job_title, hired_on, left_on,
                      manager_id, version)
VALUES (:id, :party_id, :number, :name, :sort_name, :job_title, :hired_on, NULL, :manager_id, 1)

-- name: change
UPDATE employee
   SET number = :number, hired_on = :hired_on, manager_id = :manager_id, version = version + 1
 WHERE id = :id AND version = :version

-- name: take_names
UPDATE employee
   SET name = :name, sort_name = :sort_name, job_title = :job_title, version = version + 1
 WHERE party_id = :party_id AND (name <> :name OR job_title <> :job_title)

-- name: end_employment
UPDATE employee
   SET left_on = :left_on, version = version + 1
 WHERE id = :id AND version = :version
