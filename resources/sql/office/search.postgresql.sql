-- The search index over all records, as PostgreSQL holds it.

-- name: match
-- Some records that match, in no order; ranking is the program's.
SELECT subject_table, subject_id, title
  FROM search_entry
 WHERE array_to_tsvector(string_to_array(words, ' ')) @@ CAST(CAST(:match AS TEXT) AS tsquery)
 LIMIT :rows_max

-- name: add_words
-- Nothing to do: the index follows its table.
SELECT CAST(:id AS BIGINT) AS id, CAST(:words AS TEXT) AS words

-- name: drop_words
-- Nothing to do: the index follows its table.
SELECT CAST(:id AS BIGINT) AS id, CAST(:words AS TEXT) AS words
