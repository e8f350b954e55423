-- The audit trail: written by the office at the end of each change.

-- name: last
-- The newest link of the chain.
SELECT id, hash
  FROM audit
 ORDER BY id DESC
 LIMIT 1

-- name: began
-- When the books were begun.
SELECT at_ms
  FROM audit
 ORDER BY id
 LIMIT 1

-- name: insert
INSERT INTO audit (id, at_ms, user_id, covered_user_id, action, topics, next_key, row_count,
                   previous_hash, hash, check_codes)
VALUES (:id, :at_ms, :user_id, :covered_user_id, :action, :topics, :next_key, :row_count,
        :previous_hash, :hash, :check_codes)

-- name: insert_row
INSERT INTO audit_row (id, audit_id, table_name, row_id, operation, image_hash, check_codes)
VALUES (:id, :audit_id, :table_name, :row_id, :operation, :image_hash, :check_codes)

-- name: insert_image
INSERT INTO audit_image (id, salt, image)
VALUES (:id, :salt, :image)

-- name: topics_after
-- The tables that changed after a link, in order.
SELECT id, topics
  FROM audit
 WHERE id > :after_id
 ORDER BY id
