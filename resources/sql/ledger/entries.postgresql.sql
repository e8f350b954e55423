-- Posted entries, as PostgreSQL lets logins write them.

-- name: add_to_month
-- Adds to the sums of an account in a month.
SELECT add_to_month(:id, :account_id, :month_on, :currency, :dimension_value_id, :debit_minor,
                    :credit_minor, :base_debit_minor, :base_credit_minor)

-- name: erase_texts
-- Erases the words of an entry and of its lines.
SELECT erase_entry_texts(:id)
