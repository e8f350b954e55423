-- Files that belong to records.

-- name: insert
INSERT INTO attachment (id, subject_table, subject_id, name, media_type, size_bytes, content_hash,
                        added_at_ms, added_by_id)
VALUES (:id, :subject_table, :subject_id, :name, :media_type, :size_bytes, :content_hash,
        :added_at_ms, :added_by_id)

-- name: content_id
SELECT id
  FROM attachment_content
 WHERE content_hash = :hash

-- name: insert_content
INSERT INTO attachment_content (id, content_hash, content, check_codes)
VALUES (:id, :hash, :content, :check_codes)

-- name: of
-- The attachments of a record, the oldest first.
SELECT id, name, media_type, size_bytes, content_hash, added_at_ms, added_by_id
  FROM attachment
 WHERE subject_table = :subject_table AND subject_id = :subject_id
 ORDER BY id
 LIMIT :rows_max

-- name: content
SELECT name, attachment_content.content_hash, content
  FROM attachment
  JOIN attachment_content ON attachment_content.content_hash = attachment.content_hash
 WHERE attachment.id = :id

-- name: contents
-- Every content, for verify.
SELECT id, content_hash, content, check_codes,
       CASE WHEN EXISTS (SELECT 1 FROM attachment
                          WHERE attachment.content_hash = attachment_content.content_hash)
            THEN 1 ELSE 0 END AS is_used
  FROM attachment_content
 ORDER BY id
