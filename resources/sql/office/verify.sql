-- What verify reads.

-- name: links
-- Links of the audit chain in order, a portion after :after_id.
SELECT id, at_ms, user_id, covered_user_id, action, topics, next_key, row_count, previous_hash,
       hash, check_codes
  FROM audit
 WHERE id > :after_id
 ORDER BY id
 LIMIT :rows_max

-- name: trail_rows
-- The rows of some links, in order, with their images.
SELECT audit_row.id, audit_id, table_name, row_id, operation, image_hash, check_codes,
       audit_image.id AS image_id, salt, image,
       CASE WHEN salt IS NULL AND image IS NULL
                 AND EXISTS (SELECT 1 FROM image_erasure
                              WHERE subject_table = table_name AND subject_id = row_id)
            THEN 1 ELSE 0 END AS is_erased
  FROM audit_row
  LEFT JOIN audit_image ON audit_image.id = audit_row.id
 WHERE audit_id BETWEEN :first_id AND :last_id
 ORDER BY audit_id, audit_row.id

-- name: stray_rows
-- Rows of the trail whose link is not there.
SELECT audit_row.id, audit_id, table_name, row_id, operation, image_hash, check_codes,
       CAST(NULL AS BIGINT) AS image_id, CAST(NULL AS TEXT) AS salt, CAST(NULL AS TEXT) AS image,
       0 AS is_erased
  FROM audit_row
 WHERE NOT EXISTS (SELECT 1 FROM audit WHERE audit.id = audit_id)
 ORDER BY audit_row.id

-- name: stray_images
-- Images whose row of the trail is not there.
SELECT id
  FROM audit_image
 WHERE NOT EXISTS (SELECT 1 FROM audit_row WHERE audit_row.id = audit_image.id)
 ORDER BY id

-- name: newest
-- The newest word of the trail about each row of a table, for keys in (:after_id, :until_id].
SELECT audit_row.row_id, audit_row.id, audit_row.operation, audit_row.image_hash, salt
  FROM audit_row
  LEFT JOIN audit_image ON audit_image.id = audit_row.id
 WHERE audit_row.table_name = :table_name
   AND audit_row.row_id > :after_id AND audit_row.row_id <= :until_id
   AND audit_row.id = (SELECT MAX(newer.id)
                         FROM audit_row AS newer
                        WHERE newer.table_name = audit_row.table_name
                          AND newer.row_id = audit_row.row_id)
 ORDER BY audit_row.row_id

-- name: image
SELECT image
  FROM audit_image
 WHERE id = :id

-- name: newest_next_key
-- The next key as the newest link states it.
SELECT next_key
  FROM audit
 ORDER BY id DESC
 LIMIT 1

-- name: pens
SELECT id, next_key
  FROM pen
 ORDER BY id
