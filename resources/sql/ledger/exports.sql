-- What left the books as a file.

-- name: insert
INSERT INTO book_export (id, format, from_on, to_on, file_name, sha256, byte_count, user_id,
                         exported_at_ms)
VALUES (:id, :format, :from_on, :to_on, :file_name, :sha256, :byte_count, :user_id,
        :exported_at_ms)

-- name: latest
-- The latest exports.
SELECT id, format, from_on, to_on, file_name, sha256, byte_count, user_id, exported_at_ms
  FROM book_export
 ORDER BY exported_at_ms DESC, id DESC
 LIMIT :rows_max
