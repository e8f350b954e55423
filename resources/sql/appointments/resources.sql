-- What can be booked.

-- name: load
SELECT id, name, kind, capacity, before_minutes, after_minutes, version
  FROM resource
 WHERE id = :id

-- name: by_name
SELECT id, name, kind, capacity, before_minutes, after_minutes, version
  FROM resource
 WHERE name = :name

-- name: page
-- In the order of their names, after :after_name.
SELECT id, name, kind, capacity, before_minutes, after_minutes, version
  FROM resource
 WHERE name > :after_name
 ORDER BY name
 LIMIT :rows_max

-- name: insert
INSERT INTO resource (id, name, kind, capacity, before_minutes, after_minutes, version)
VALUES (:id, :name, :kind, :capacity, :before_minutes, :after_minutes, 1)

-- name: taken
-- What is booked of a resource between :from_ms and :until_ms. :longest_ms bounds how long before
-- :from_ms a booking can begin that still lasts. :except_id is left out.
SELECT appointment_resource.taken_from_ms, appointment_resource.taken_until_ms,
       appointment_resource.quantity, appointment.id AS appointment_id, appointment.title,
       appointment.starts_at_ms, appointment.ends_at_ms
  FROM appointment_resource
  JOIN appointment ON appointment.id = appointment_resource.appointment_id
 WHERE appointment_resource.resource_id = :resource_id
   AND appointment_resource.is_taken = 1
   AND appointment_resource.taken_from_ms < :until_ms
   AND appointment_resource.taken_from_ms > CAST(:from_ms AS BIGINT) - CAST(:longest_ms AS BIGINT)
   AND appointment_resource.taken_until_ms > :from_ms
   AND appointment_resource.appointment_id <> :except_id
 ORDER BY appointment_resource.taken_from_ms, appointment_resource.id
 LIMIT :rows_max
