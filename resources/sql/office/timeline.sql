-- What happened to a record.

-- name: events
-- Notes, files and changes of one row, the newest first, after a place in that order. A change
-- bears the key of the trail's link: the same one for all rows that it touched.
SELECT events.kind, events.id, events.at_ms, events.text,
       COALESCE(NULLIF(doer.full_name, ''), doer.name, '') AS user_name,
       COALESCE(NULLIF(absent.full_name, ''), absent.name, '') AS covered_name
  FROM (SELECT 'note' AS kind, id, written_at_ms AS at_ms, body AS text, written_by_id AS user_id,
               CAST(NULL AS BIGINT) AS covered_user_id
          FROM note
         WHERE subject_table = :subject_table AND subject_id = :subject_id
         UNION ALL
        SELECT 'file' AS kind, id, added_at_ms AS at_ms, name AS text, added_by_id AS user_id,
               CAST(NULL AS BIGINT) AS covered_user_id
          FROM attachment
         WHERE subject_table = :subject_table AND subject_id = :subject_id
         UNION ALL
        SELECT 'change' AS kind, audit.id, audit.at_ms, audit.action AS text, audit.user_id,
               audit.covered_user_id
          FROM audit_row
          JOIN audit ON audit.id = audit_row.audit_id
         WHERE audit_row.table_name = :subject_table AND audit_row.row_id = :subject_id) AS events
  LEFT JOIN app_user AS doer ON doer.id = events.user_id
  LEFT JOIN app_user AS absent ON absent.id = events.covered_user_id
 WHERE (events.at_ms, events.id, events.kind) < (:before_ms, :before_id, :before_kind)
 ORDER BY events.at_ms DESC, events.id DESC, events.kind DESC
 LIMIT :rows_max

-- name: images
-- A row as it was after each change, the newest first. An image is empty once it was erased.
SELECT audit_row.audit_id, audit_row.operation, audit.at_ms, audit.action, audit_image.image,
       COALESCE(NULLIF(doer.full_name, ''), doer.name, '') AS user_name,
       COALESCE(NULLIF(absent.full_name, ''), absent.name, '') AS covered_name
  FROM audit_row
  JOIN audit ON audit.id = audit_row.audit_id
  LEFT JOIN audit_image ON audit_image.id = audit_row.id
  LEFT JOIN app_user AS doer ON doer.id = audit.user_id
  LEFT JOIN app_user AS absent ON absent.id = audit.covered_user_id
 WHERE audit_row.table_name = :subject_table AND audit_row.row_id = :subject_id
 ORDER BY audit_row.id DESC
 LIMIT :rows_max

-- name: references
-- Which table each column of a table refers to.
SELECT "from" AS column_name, "table" AS target
  FROM pragma_foreign_key_list(:table)

-- name: title
-- How a record is called.
SELECT title
  FROM search_entry
 WHERE subject_table = :subject_table AND subject_id = :subject_id
