-- Notes on records, what happened to them, and what of it was erased.

-- name: insert
INSERT INTO note (id, subject_table, subject_id, body, written_at_ms, written_by_id, version)
VALUES (:id, :subject_table, :subject_id, :body, :written_at_ms, :written_by_id, 1)

-- name: change
UPDATE note
   SET body = :body, version = version + 1
 WHERE id = :id AND version = :version

-- name: timeline
-- Notes and changes of a record before an instant, the newest first.
SELECT kind, id, at_ms, user_id, covered_user_id, text, version
  FROM (SELECT 'note' AS kind, id, written_at_ms AS at_ms, written_by_id AS user_id,
               CAST(NULL AS BIGINT) AS covered_user_id, body AS text, version
          FROM note
         WHERE subject_table = :subject_table AND subject_id = :subject_id
         UNION ALL
        SELECT 'change' AS kind, audit_row.id, audit.at_ms, audit.user_id, audit.covered_user_id,
               audit.action AS text, 0 AS version
          FROM audit_row
          JOIN audit ON audit.id = audit_row.audit_id
         WHERE audit_row.table_name = :subject_table AND audit_row.row_id = :subject_id) AS events
 WHERE at_ms < :before_ms
 ORDER BY at_ms DESC, id DESC
 LIMIT :rows_max

-- name: erase_images
-- All images of a record but the newest of one that still stands.
UPDATE audit_image
   SET salt = NULL, image = NULL
 WHERE id IN (SELECT older.id
                FROM audit_row AS older
               WHERE older.table_name = :subject_table AND older.row_id = :subject_id
                 AND older.id < (SELECT MAX(newest.id)
                                   FROM audit_row AS newest
                                  WHERE newest.table_name = :subject_table
                                    AND newest.row_id = :subject_id))

-- name: insert_erasure
INSERT INTO image_erasure (id, subject_table, subject_id, reason, erased_at_ms)
VALUES (:id, :subject_table, :subject_id, :reason, :erased_at_ms)
