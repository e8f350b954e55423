-- The search index over all records, as PostgreSQL holds it.

-- name: match
-- Some records that match, in no order; ranking is the program's. Materialized, so that the index is
-- used: for the sake of LIMIT the planner would read the table until it has found enough.
  WITH found AS MATERIALIZED (
SELECT subject_table, subject_id, title
  FROM search_entry
 WHERE array_to_tsvector(string_to_array(words, ' ')
           || string_to_array(regexp_replace(words, '([^ ])[^ ]*', '^\1', 'g'), ' '))
       @@ CAST(CAST(:match AS TEXT) AS tsquery))
SELECT subject_table, subject_id, title
  FROM found
 LIMIT :rows_max

-- name: add_words
-- Nothing to do: the index follows its table.
SELECT CAST(:id AS BIGINT) AS id, CAST(:words AS TEXT) AS words

-- name: drop_words
-- Nothing to do: the index follows its table.
SELECT CAST(:id AS BIGINT) AS id, CAST(:words AS TEXT) AS words

-- name: index_flaws
-- None: the index is the database's own.
SELECT CAST(NULL AS TEXT) AS table_name, CAST(NULL AS BIGINT) AS id,
       CAST(NULL AS TEXT) AS column_name
 WHERE 1 = 0
