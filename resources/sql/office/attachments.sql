-- Files that belong to records.

-- name: insert
INSERT INTO attachment (id, subject_table, subject_id, name, media_type, size_bytes, content_hash,
                        added_at_ms, added_by_id)
VALUES (:id, :subject_table, :subject_id, :name, :media_type, :size_bytes, :content_hash,
        :added_at_ms, :added_by_id)

-- name: insert_content
INSERT INTO attachment_content (id, content_hash, content, check_codes)
VALUES (:id, :hash, :content, :check_codes)
    ON CONFLICT (content_hash) DO NOTHING

-- name: of
-- The attachments of a record, the oldest first.
SELECT attachment.id, attachment.name, media_type, size_bytes, content_hash, added_at_ms,
       COALESCE(NULLIF(app_user.full_name, ''), app_user.name, '') AS user_name
  FROM attachment
  LEFT JOIN app_user ON app_user.id = added_by_id
 WHERE subject_table = :subject_table AND subject_id = :subject_id
 ORDER BY attachment.id
 LIMIT :rows_max

-- name: content
SELECT name, attachment_content.content_hash, content
  FROM attachment
  JOIN attachment_content ON attachment_content.content_hash = attachment.content_hash
 WHERE attachment.id = :id AND subject_table = :subject_table AND subject_id = :subject_id

-- name: hash
SELECT content_hash
  FROM attachment
 WHERE id = :id AND subject_table = :subject_table AND subject_id = :subject_id

-- name: remove
DELETE FROM attachment
 WHERE id = :id

-- name: remove_unused_content
-- The content that no attachment refers to any more.
DELETE FROM attachment_content
 WHERE content_hash = :hash
   AND NOT EXISTS (SELECT 1 FROM attachment
                    WHERE attachment.content_hash = attachment_content.content_hash)

-- name: contents
-- Every content, for verify.
SELECT id, content_hash, content, check_codes,
       CASE WHEN EXISTS (SELECT 1 FROM attachment
                          WHERE attachment.content_hash = attachment_content.content_hash)
            THEN 1 ELSE 0 END AS is_used
  FROM attachment_content
 ORDER BY id
