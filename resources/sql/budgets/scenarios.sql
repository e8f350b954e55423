-- Scenarios of the cash forecast.

-- name: all
SELECT id, name, receipts_delay_days, receipts_share_micro, payments_delay_days, version
  FROM forecast_scenario
 ORDER BY name, id
 LIMIT :rows_max

-- name: one_offs
SELECT forecast_scenario_id, due_on, amount_minor, text
  FROM forecast_one_off
 ORDER BY forecast_scenario_id, due_on, id

-- name: insert
INSERT INTO forecast_scenario (id, name, receipts_delay_days, receipts_share_micro,
                               payments_delay_days, version)
VALUES (:id, :name, :receipts_delay_days, :receipts_share_micro, :payments_delay_days, 1)

-- name: save
UPDATE forecast_scenario
   SET name = :name, receipts_delay_days = :receipts_delay_days,
       receipts_share_micro = :receipts_share_micro, payments_delay_days = :payments_delay_days,
       version = version + 1
 WHERE id = :id AND version = :version

-- name: remove
DELETE FROM forecast_scenario
 WHERE id = :id

-- name: insert_one_off
INSERT INTO forecast_one_off (id, forecast_scenario_id, due_on, amount_minor, text)
VALUES (:id, :scenario_id, :due_on, :amount_minor, :text)

-- name: remove_one_offs
DELETE FROM forecast_one_off
 WHERE forecast_scenario_id = :scenario_id
