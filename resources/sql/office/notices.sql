-- What users should know of.

-- name: insert
INSERT INTO notice (id, user_id, kind, body, created_at_ms, version)
VALUES (:id, :user_id, :kind, :body, :created_at_ms, 1)

-- name: unseen
-- Notices a user has not seen, the oldest first.
SELECT id, kind, body, created_at_ms
  FROM notice
 WHERE user_id = :user_id AND seen_at_ms IS NULL
 ORDER BY id
 LIMIT :rows_max

-- name: mark_seen
UPDATE notice
   SET seen_at_ms = :now_ms, version = version + 1
 WHERE id = :id AND user_id = :user_id AND seen_at_ms IS NULL
