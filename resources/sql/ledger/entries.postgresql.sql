-- Posted entries, as PostgreSQL lets logins write them.

-- name: add_to_month
-- Adds to the sums of an account in a month.
SELECT add_to_month(:id, :account_id, :month_on, :currency, :dimension_value_id, :debit_minor,
                    :credit_minor, :base_debit_minor, :base_credit_minor)

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
