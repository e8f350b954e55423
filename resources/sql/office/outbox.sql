-- What is to be told to the world, and how far it was told.

-- name: id_of_key
SELECT id
  FROM outbox_message
 WHERE key = :key

-- name: insert
INSERT INTO outbox_message (id, key, kind, payload, created_at_ms)
VALUES (:id, :key, :kind, :payload, :created_at_ms)

-- name: consumer
SELECT id, last_id
  FROM outbox_consumer
 WHERE name = :name

-- name: insert_consumer
INSERT INTO outbox_consumer (id, name, last_id, version)
VALUES (:id, :name, :last_id, 1)

-- name: advance
UPDATE outbox_consumer
   SET last_id = :last_id, version = version + 1
 WHERE id = :id AND last_id < :last_id

-- name: after
-- Messages of a kind after :after_id, the oldest first.
SELECT id, key, kind, payload, created_at_ms
  FROM outbox_message
 WHERE kind = :kind AND id > :after_id
 ORDER BY id
 LIMIT :rows_max
