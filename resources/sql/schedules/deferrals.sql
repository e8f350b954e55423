-- Deferrals: amounts that are spread over months or days, and the plan of each.

-- name: insert
INSERT INTO deferral (id, number, name, kind, amount_minor, starts_on, ends_on, spread,
                      balance_account_id, result_account_id, dimension_value_id, ended_on, version)
VALUES (:id, :number, :name, :kind, :amount_minor, :starts_on, :ends_on, :spread,
        :balance_account_id, :result_account_id, :dimension_value_id, NULL, 1)

-- name: insert_part
INSERT INTO deferral_part (id, deferral_id, part_number, due_on, amount_minor, state, posted_on,
                           entry_id)
VALUES (:id, :deferral_id, :part_number, :due_on, :amount_minor, 'planned', NULL, NULL)

-- name: load
SELECT id, number, name, kind, amount_minor, starts_on, ends_on, spread, balance_account_id,
       result_account_id, dimension_value_id, ended_on, version
  FROM deferral
 WHERE id = :id

-- name: of_number
SELECT id, number, name, kind, amount_minor, starts_on, ends_on, spread, balance_account_id,
       result_account_id, dimension_value_id, ended_on, version
  FROM deferral
 WHERE number = :number

-- name: all
-- The latest first.
SELECT id, number, name, kind, amount_minor, starts_on, ends_on, spread, balance_account_id,
       result_account_id, dimension_value_id, ended_on, version
  FROM deferral
 ORDER BY id DESC
 LIMIT :rows_max

-- name: parts
SELECT id, part_number, due_on, amount_minor, state, posted_on, entry_id
  FROM deferral_part
 WHERE deferral_id = :deferral_id
 ORDER BY part_number

-- name: due
-- Parts to be posted by a day, the earliest first.
SELECT deferral_part.id, deferral_id, deferral.number, deferral.name, due_on,
       deferral_part.amount_minor
  FROM deferral_part
  JOIN deferral ON deferral.id = deferral_part.deferral_id
 WHERE state = 'planned'
   AND due_on <= :through
 ORDER BY due_on, deferral_part.id
 LIMIT :rows_max

-- name: mark_posted
UPDATE deferral_part
   SET state = 'posted', posted_on = :posted_on, entry_id = :entry_id
 WHERE id = :id
   AND state = 'planned'

-- name: drop_rest
UPDATE deferral_part
   SET state = 'dropped'
 WHERE deferral_id = :deferral_id
   AND state = 'planned'

-- name: end
UPDATE deferral
   SET ended_on = :ended_on, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: mark_undone
-- The part was posted, and its entry is taken back: another one takes its place in the plan.
UPDATE deferral_part
   SET state = 'dropped', posted_on = NULL
 WHERE id = :id
   AND state = 'posted'

-- name: reopen
UPDATE deferral
   SET ended_on = NULL, version = version + 1
 WHERE id = :id
   AND version = :version
