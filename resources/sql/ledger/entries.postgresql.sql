-- Posted entries, as PostgreSQL lets logins write them.

-- name: add_to_month
-- Adds to the sums of an account in a month.
SELECT add_to_month(:id, :account_id, :first_on, :currency, :dimension_value_id, :debit_minor,
                    :credit_minor, :base_debit_minor, :base_credit_minor)

-- name: add_to_day
-- Adds to the sums of an account on a day. :id is the key of the first line of those added.
SELECT add_to_day(:id, :account_id, :first_on, :currency, :dimension_value_id, :debit_minor,
                  :credit_minor, :base_debit_minor, :base_credit_minor)

-- name: add_words
-- Nothing to do: the indexes follow their tables.
SELECT CAST(:first_id AS BIGINT) AS first_id, CAST(:last_id AS BIGINT) AS last_id

-- name: drop_words
-- Nothing to do: the indexes follow their tables.
SELECT CAST(:id AS BIGINT) AS id

-- name: holding
-- Some entries that hold a text within their words. What the code of a journal holds, so many
-- entries hold that any will do.
SELECT id
  FROM (SELECT id
          FROM entry
         WHERE EXISTS (SELECT 1 FROM journal WHERE lower_case(code) LIKE CAST(:within AS TEXT))
         UNION ALL
        SELECT id
          FROM entry
         WHERE lower_case(reference) LIKE CAST(:within AS TEXT)
         UNION ALL
        SELECT id / 10000
          FROM entry_text
         WHERE lower_case(text) LIKE CAST(:within AS TEXT)
           AND id % 10000 = 0) AS found
 LIMIT :rows_max

-- name: erase_texts
-- Erases the words of an entry and of its lines.
SELECT erase_entry_texts(:id)

-- name: used_keys
-- Which of the keys in :keys, a list in JSON, are taken: each by the index. As a join, the planner
-- would read all entries while it has no statistics of a new book.
SELECT asked.key
  FROM json_array_elements_text(CAST(CAST(:keys AS TEXT) AS JSON)) AS asked (key)
 WHERE (SELECT COUNT(*) FROM entry WHERE entry.key = asked.key) > 0
 ORDER BY asked.key
