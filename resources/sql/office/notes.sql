-- Notes on records, and what of their trail was erased.

-- name: insert
INSERT INTO note (id, subject_table, subject_id, body, written_at_ms, written_by_id, version)
VALUES (:id, :subject_table, :subject_id, :body, :written_at_ms, :written_by_id, 1)

-- name: change
UPDATE note
   SET body = :body, version = version + 1
 WHERE id = :id AND version = :version

-- name: of
-- The notes on a record with keys below :before_id, the newest first.
SELECT note.id, body, written_at_ms, note.version,
       COALESCE(NULLIF(app_user.full_name, ''), app_user.name, '') AS user_name
  FROM note
  LEFT JOIN app_user ON app_user.id = written_by_id
 WHERE subject_table = :subject_table AND subject_id = :subject_id AND note.id < :before_id
 ORDER BY note.id DESC
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
