-- Long work in portions.

-- name: insert
INSERT INTO job (id, kind, state, done_count, total_count, position, is_stop_asked, started_by_id,
                 started_at_ms, version)
VALUES (:id, :kind, 'running', 0, :total_count, 0, 0, :started_by_id, :started_at_ms, 1)

-- name: load_running
SELECT id, kind, done_count, total_count, position, is_stop_asked, version
  FROM job
 WHERE id = :id AND state = 'running'

-- name: running
-- Jobs that have not ended, the oldest first.
SELECT id, kind, done_count, total_count, position, is_stop_asked, version
  FROM job
 WHERE state = 'running'
 ORDER BY id
 LIMIT :rows_max

-- name: last_done
-- When work of a kind was done last.
SELECT ended_at_ms AS at_ms
  FROM job
 WHERE kind = :kind AND state = 'done'
 ORDER BY id DESC
 LIMIT 1

-- name: save
UPDATE job
   SET state = :state, done_count = :done_count, position = :position, message = :message,
       ended_at_ms = :ended_at_ms, version = version + 1
 WHERE id = :id AND version = :version

-- name: ask_stop
UPDATE job
   SET is_stop_asked = 1, version = version + 1
 WHERE id = :id AND state = 'running'
