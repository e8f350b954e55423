-- Appointments and the resources they take.

-- name: load
SELECT id, title, party_id, starts_at_ms, ends_at_ms, time_zone, state, note, version
  FROM appointment
 WHERE id = :id

-- name: resources
SELECT appointment_resource.id, appointment_resource.resource_id, resource.name,
       appointment_resource.quantity, appointment_resource.before_minutes,
       appointment_resource.after_minutes
  FROM appointment_resource
  JOIN resource ON resource.id = appointment_resource.resource_id
 WHERE appointment_resource.appointment_id = :appointment_id
 ORDER BY appointment_resource.id

-- name: insert
INSERT INTO appointment (id, title, party_id, starts_at_ms, ends_at_ms, time_zone, state, note,
                         version)
VALUES (:id, :title, :party_id, :starts_at_ms, :ends_at_ms, :time_zone, 'planned', :note, 1)

-- name: insert_resource
INSERT INTO appointment_resource (id, appointment_id, resource_id, quantity, before_minutes,
                                  after_minutes, taken_from_ms, taken_until_ms, is_taken)
VALUES (:id, :appointment_id, :resource_id, :quantity, :before_minutes, :after_minutes,
        :taken_from_ms, :taken_until_ms, 1)

-- name: move
UPDATE appointment
   SET starts_at_ms = :starts_at_ms, ends_at_ms = :ends_at_ms, version = version + 1
 WHERE id = :id AND version = :version

-- name: move_resource
UPDATE appointment_resource
   SET taken_from_ms = :taken_from_ms, taken_until_ms = :taken_until_ms
 WHERE id = :id

-- name: change
UPDATE appointment
   SET title = :title, party_id = :party_id, starts_at_ms = :starts_at_ms,
       ends_at_ms = :ends_at_ms, time_zone = :time_zone, note = :note, version = version + 1
 WHERE id = :id AND version = :version

-- name: change_resource
UPDATE appointment_resource
   SET quantity = :quantity, before_minutes = :before_minutes, after_minutes = :after_minutes,
       taken_from_ms = :taken_from_ms, taken_until_ms = :taken_until_ms
 WHERE id = :id

-- name: remove_resource
DELETE FROM appointment_resource
 WHERE id = :id

-- name: cancel
UPDATE appointment
   SET state = 'cancelled', version = version + 1
 WHERE id = :id AND version = :version

-- name: release
UPDATE appointment_resource
   SET is_taken = 0
 WHERE appointment_id = :appointment_id

-- name: agenda
-- What begins from :from_ms until before :until_ms, after (:after_ms, :after_id).
SELECT id, title, party_id, starts_at_ms, ends_at_ms, time_zone, state, note, version
  FROM appointment
 WHERE starts_at_ms >= :from_ms
   AND starts_at_ms < :until_ms
   AND (starts_at_ms, id) > (:after_ms, :after_id)
 ORDER BY starts_at_ms, id
 LIMIT :rows_max
