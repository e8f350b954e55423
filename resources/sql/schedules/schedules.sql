-- Schedules: what comes again, and what was made of it.

-- name: insert
INSERT INTO schedule (id, number, name, kind, every_unit, every_count, starts_on, day_of_month,
                      weekend_rule, until_on, times_max, is_reversing, text, reference,
                      template_id, state, next_number, next_due_on, version)
VALUES (:id, :number, :name, :kind, :every_unit, :every_count, :starts_on, :day_of_month,
        :weekend_rule, :until_on, :times_max, :is_reversing, :text, :reference, :template_id,
        'active', 0, :next_due_on, 1)

-- name: insert_line
INSERT INTO schedule_line (id, schedule_id, line_number, account_id, amount_minor, currency,
                           party_id, dimension_value_id, memo)
VALUES (:id, :schedule_id, :line_number, :account_id, :amount_minor, :currency, :party_id,
        :dimension_value_id, :memo)

-- name: insert_expense
INSERT INTO schedule_expense (id, schedule_id, line_number, description, net_minor, tax_code,
                              currency, account_id)
VALUES (:id, :schedule_id, :line_number, :description, :net_minor, :tax_code, :currency,
        :account_id)

-- name: insert_occurrence
INSERT INTO schedule_occurrence (id, schedule_id, due_on, posted_on, made, made_id, made_number,
                                 reverses_on, reversal_id)
VALUES (:id, :schedule_id, :due_on, :posted_on, :made, :made_id, :made_number, :reverses_on, NULL)

-- name: load
SELECT id, number, name, kind, every_unit, every_count, starts_on, day_of_month, weekend_rule,
       until_on, times_max, is_reversing, text, reference, template_id, state, next_number, version
  FROM schedule
 WHERE id = :id

-- name: of_number
SELECT id, number, name, kind, every_unit, every_count, starts_on, day_of_month, weekend_rule,
       until_on, times_max, is_reversing, text, reference, template_id, state, next_number, version
  FROM schedule
 WHERE number = :number

-- name: all
-- All of them: what is due first at the beginning, what has ended at the end.
SELECT id, number, name, kind, every_unit, every_count, starts_on, day_of_month, weekend_rule,
       until_on, times_max, is_reversing, text, reference, template_id, state, next_number, version
  FROM schedule
 ORDER BY CASE WHEN next_due_on IS NULL THEN 1 ELSE 0 END, next_due_on, id
 LIMIT :rows_max

-- name: due
-- Of which something is to be posted by a day.
SELECT id, number, name, kind, every_unit, every_count, starts_on, day_of_month, weekend_rule,
       until_on, times_max, is_reversing, text, reference, template_id, state, next_number, version
  FROM schedule
 WHERE state = 'active'
   AND next_due_on <= :through
 ORDER BY next_due_on, id
 LIMIT :rows_max

-- name: lines
SELECT account_id, amount_minor, COALESCE(currency, :home) AS currency, party_id,
       dimension_value_id, memo
  FROM schedule_line
 WHERE schedule_id = :schedule_id
 ORDER BY line_number

-- name: expenses
SELECT description, net_minor, tax_code, COALESCE(currency, :home) AS currency, account_id
  FROM schedule_expense
 WHERE schedule_id = :schedule_id
 ORDER BY line_number

-- name: set_state
UPDATE schedule
   SET state = :state, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: advance
UPDATE schedule
   SET next_number = :next_number, next_due_on = :next_due_on, state = :state,
       version = version + 1
 WHERE id = :id
   AND version = :version

-- name: occurrences
-- What was made of a schedule, the latest first.
SELECT schedule_occurrence.id, schedule_id, schedule.number AS schedule_number,
       schedule.name AS schedule_name, due_on, posted_on, made, made_id, made_number, reverses_on,
       reversal_id
  FROM schedule_occurrence
  JOIN schedule ON schedule.id = schedule_occurrence.schedule_id
 WHERE schedule_id = :schedule_id
 ORDER BY due_on DESC
 LIMIT :rows_max

-- name: occurrence
SELECT schedule_occurrence.id, schedule_id, schedule.number AS schedule_number,
       schedule.name AS schedule_name, due_on, posted_on, made, made_id, made_number, reverses_on,
       reversal_id
  FROM schedule_occurrence
  JOIN schedule ON schedule.id = schedule_occurrence.schedule_id
 WHERE schedule_occurrence.id = :id

-- name: reversals
-- Entries to be reversed by a day that nobody reversed by hand.
SELECT schedule_occurrence.id, schedule_id, schedule.number AS schedule_number,
       schedule.name AS schedule_name, due_on, posted_on, made, made_id, made_number, reverses_on,
       reversal_id
  FROM schedule_occurrence
  JOIN schedule ON schedule.id = schedule_occurrence.schedule_id
 WHERE reverses_on <= :through
   AND reversal_id IS NULL
   AND NOT EXISTS (SELECT 1
                     FROM entry
                    WHERE entry.reverses = schedule_occurrence.made_id)
 ORDER BY reverses_on, schedule_occurrence.id
 LIMIT :rows_max

-- name: mark_reversed
UPDATE schedule_occurrence
   SET reversal_id = :reversal_id
 WHERE id = :id
