-- The search index over all records.

-- name: of
SELECT id, words
  FROM search_entry
 WHERE subject_table = :subject_table AND subject_id = :subject_id

-- name: insert
INSERT INTO search_entry (id, subject_table, subject_id, title, words, check_codes)
VALUES (:id, :subject_table, :subject_id, :title, :words, :check_codes)

-- name: change
UPDATE search_entry
   SET title = :title, words = :words, check_codes = :check_codes
 WHERE id = :id AND subject_table = :subject_table AND subject_id = :subject_id

-- name: remove
DELETE FROM search_entry
 WHERE id = :id

-- name: add_words
INSERT INTO search_index (rowid, words)
VALUES (:id, :words)

-- name: drop_words
-- The full-text index must be told the words it is to forget.
INSERT INTO search_index (search_index, rowid, words)
VALUES ('delete', :id, :words)

-- name: add_parts
INSERT INTO search_index_parts (rowid, words)
VALUES (:id, :words)

-- name: drop_parts
INSERT INTO search_index_parts (search_index_parts, rowid, words)
VALUES ('delete', :id, :words)

-- name: match_parts
-- Some records with the words in their words, at any place, the oldest first. PostgreSQL needs
-- :longest, the longest word.
SELECT subject_table, subject_id, title
  FROM search_entry
 WHERE id IN (SELECT rowid FROM search_index_parts WHERE search_index_parts MATCH :match
               ORDER BY rowid LIMIT :rows_max)
   AND :longest <> ''
 ORDER BY id

-- name: match
-- Some records that match, the oldest first; ranking is the program's. PostgreSQL needs :patterns.
SELECT subject_table, subject_id, title
  FROM search_entry
 WHERE id IN (SELECT rowid FROM search_index WHERE search_index MATCH :match
               ORDER BY rowid LIMIT :rows_max)
   AND :patterns <> ''
 ORDER BY id

-- name: all
-- The whole index, for verify.
SELECT id, subject_table, subject_id, title, words, check_codes
  FROM search_entry
 ORDER BY id

-- name: index_flaws
-- Where the full-text index is not of this form or not of these records; key 0 is the form's.
SELECT 'search_index_config' AS table_name, 0 AS id, 'v' AS column_name
 WHERE NOT EXISTS (SELECT 1 FROM search_index_config WHERE k = 'version' AND v = 4)
    OR (SELECT COUNT(*) FROM search_index_config) <> 1
 UNION ALL
SELECT 'search_index_docsize', search_index_docsize.id, 'id'
  FROM search_index_docsize
  LEFT JOIN search_entry ON search_entry.id = search_index_docsize.id
 WHERE search_entry.id IS NULL
 UNION ALL
SELECT 'search_entry', search_entry.id, 'id'
  FROM search_entry
  LEFT JOIN search_index_docsize ON search_index_docsize.id = search_entry.id
 WHERE search_index_docsize.id IS NULL
