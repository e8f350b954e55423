-- Returns that were filed, and their boxes.

-- name: insert
INSERT INTO tax_return (id, form, starts_on, ends_on, state, currency, payable_minor, filed_at_ms,
                        filed_by, reference, lock_before, version)
VALUES (:id, :form, :starts_on, :ends_on, 'filed', :currency, :payable_minor, :filed_at_ms,
        :filed_by, :reference, :lock_before, 1)

-- name: insert_box
INSERT INTO tax_return_box (id, tax_return_id, position, box, name, amount_minor, correction_minor)
VALUES (:id, :tax_return_id, :position, :box, :name, :amount_minor, :correction_minor)

-- name: undo
UPDATE tax_return
   SET state = 'undone', undone_reason = :reason, version = version + 1
 WHERE id = :id AND state = 'filed'

-- name: by_id
SELECT id, form, starts_on, ends_on, state, payable_minor, filed_at_ms, filed_by, reference,
       lock_before, undone_reason
  FROM tax_return
 WHERE id = :id

-- name: all
-- The latest period first, what was taken back too.
SELECT id, form, starts_on, ends_on, state, payable_minor, filed_at_ms, filed_by, reference,
       lock_before, undone_reason
  FROM tax_return
 ORDER BY ends_on DESC, id DESC
 LIMIT :rows_max

-- name: last
-- The last period that is filed.
SELECT id, form, starts_on, ends_on, state, payable_minor, filed_at_ms, filed_by, reference,
       lock_before, undone_reason
  FROM tax_return
 WHERE state = 'filed'
 ORDER BY ends_on DESC, id DESC
 LIMIT 1

-- name: of_period
SELECT id, form, starts_on, ends_on, state, payable_minor, filed_at_ms, filed_by, reference,
       lock_before, undone_reason
  FROM tax_return
 WHERE state = 'filed' AND starts_on = :starts_on AND ends_on = :ends_on

-- name: boxes
SELECT box, name, amount_minor, correction_minor
  FROM tax_return_box
 WHERE tax_return_id = :tax_return_id
 ORDER BY position
