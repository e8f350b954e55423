-- The search index over all records, as PostgreSQL holds it.

-- name: match
-- Some records that match; ranking is the program's. What a few letters begin is much: enough of it,
-- a third of :rows_max, is found among the oldest records, without the index. Else the index is
-- asked; materialized, so that it is: for the sake of LIMIT the planner would read the table until
-- it has found enough.
  WITH early AS MATERIALIZED (
SELECT subject_table, subject_id, title
  FROM (SELECT subject_table, subject_id, title, words
          FROM search_entry
         ORDER BY id
         LIMIT 5000) AS oldest
 WHERE ' ' || words LIKE ALL (string_to_array(CAST(:patterns AS TEXT), '|'))
 LIMIT :rows_max),
       found AS MATERIALIZED (
SELECT subject_table, subject_id, title
  FROM search_entry
 WHERE array_to_tsvector(string_to_array(words, ' ')
           || string_to_array(regexp_replace(words, '([^ ])[^ ]*', '^\1', 'g'), ' ')
           || string_to_array(regexp_replace(words, '([^ ][^ ]?)[^ ]*', '^\1', 'g'), ' '))
       @@ CAST(CAST(:match AS TEXT) AS tsquery))
SELECT subject_table, subject_id, title
  FROM early
 WHERE (SELECT COUNT(*) FROM early) >= CAST(:rows_max AS BIGINT) / 3
 UNION ALL
(SELECT subject_table, subject_id, title
  FROM found
 WHERE (SELECT COUNT(*) FROM early) < CAST(:rows_max AS BIGINT) / 3
 LIMIT :rows_max)

-- name: match_parts
-- Some records with the words in their words, at any place: the index is asked for the longest.
  WITH found AS MATERIALIZED (
SELECT subject_table, subject_id, title
  FROM search_entry
 WHERE words LIKE '%' || CAST(:longest AS TEXT) || '%'
   AND words LIKE ALL (string_to_array(CAST(:match AS TEXT), '|')))
SELECT subject_table, subject_id, title
  FROM found
 LIMIT :rows_max

-- name: add_parts
-- Nothing to do: the index follows its table.
SELECT CAST(:id AS BIGINT) AS id, CAST(:words AS TEXT) AS words

-- name: drop_parts
-- Nothing to do: the index follows its table.
SELECT CAST(:id AS BIGINT) AS id, CAST(:words AS TEXT) AS words

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
