-- Leave: requests, and the ledger of days.

-- name: load_request
SELECT id, employee_id, first_on, last_on, portion, days_micro, state, remark, maker_id,
       checker_id, version
  FROM leave_request
 WHERE id = :id

-- name: requests
-- In the order in which they were made, after :after_id. :employee_id is 0 for all employees.
SELECT id, employee_id, first_on, last_on, portion, days_micro, state, remark, maker_id,
       checker_id, version
  FROM leave_request
 WHERE id > :after_id
   AND (:employee_id = 0 OR employee_id = :employee_id)
 ORDER BY id
 LIMIT :rows_max

-- name: meeting
-- Other leave of an employee that is asked for or approved and meets :first_on to :last_on.
SELECT id, employee_id, first_on, last_on, portion, days_micro, state, remark, maker_id,
       checker_id, version
  FROM leave_request
 WHERE employee_id = :employee_id
   AND state IN ('requested', 'approved')
   AND first_on <= :last_on
   AND last_on >= :first_on
   AND id <> :except_id
 ORDER BY first_on, id
 LIMIT :rows_max

-- name: insert_request
INSERT INTO leave_request (id, employee_id, first_on, last_on, portion, days_micro, state, remark,
                           maker_id, checker_id, version)
VALUES (:id, :employee_id, :first_on, :last_on, :portion, :days_micro, 'requested', :remark,
        :maker_id, NULL, 1)

-- name: decide_request
UPDATE leave_request
   SET state = :state, checker_id = :checker_id, version = version + 1
 WHERE id = :id AND version = :version

-- name: set_days
UPDATE leave_request
   SET days_micro = :days_micro
 WHERE id = :id

-- name: cancel_request
UPDATE leave_request
   SET state = 'cancelled', version = version + 1
 WHERE id = :id AND version = :version

-- name: insert_entry
INSERT INTO leave_entry (id, employee_id, kind, effective_on, days_micro, expires_on, request_id,
                         grant_id, remark, user_id, written_at_ms)
VALUES (:id, :employee_id, :kind, :effective_on, :days_micro, :expires_on, :request_id, :grant_id,
        :remark, :user_id, :written_at_ms)

-- name: entries
-- The ledger of an employee in the order of days.
SELECT id, kind, effective_on, days_micro, expires_on, request_id, grant_id, remark, user_id,
       written_at_ms
  FROM leave_entry
 WHERE employee_id = :employee_id
 ORDER BY effective_on, id

-- name: balance
SELECT CAST(COALESCE(SUM(days_micro), 0) AS BIGINT) AS days_micro
  FROM leave_entry
 WHERE employee_id = :employee_id

-- name: taken_by_request
-- What a request takes now, by day: what was cancelled is off.
SELECT effective_on, CAST(SUM(days_micro) AS BIGINT) AS days_micro
  FROM leave_entry
 WHERE request_id = :request_id
 GROUP BY effective_on
HAVING SUM(days_micro) <> 0
 ORDER BY effective_on

-- name: with_expiry
-- The employees who have days that expired before :before.
SELECT DISTINCT employee_id
  FROM leave_entry
 WHERE expires_on < :before
 ORDER BY employee_id

-- name: between
-- Leave that is asked for or approved and meets :first_on to :last_on, by day.
SELECT id, employee_id, first_on, last_on, portion, days_micro, state, remark, maker_id,
       checker_id, version
  FROM leave_request
 WHERE state IN ('requested', 'approved')
   AND first_on <= :last_on
   AND last_on >= :first_on
 ORDER BY first_on, id
 LIMIT :rows_max
