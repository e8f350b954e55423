-- The register of fixed assets: classes, assets, their moves, and depreciation by month.

-- name: insert_class
INSERT INTO asset_class (id, code, name, cost_account_id, accumulated_account_id,
                         expense_account_id, method, life_months, rate, version)
VALUES (:id, :code, :name, :cost_account_id, :accumulated_account_id, :expense_account_id, :method,
        :life_months, :rate, 1)

-- name: class_of_code
SELECT id, code, name, cost_account_id, accumulated_account_id, expense_account_id, method,
       life_months, rate
  FROM asset_class
 WHERE code = :code

-- name: load_class
SELECT id, code, name, cost_account_id, accumulated_account_id, expense_account_id, method,
       life_months, rate
  FROM asset_class
 WHERE id = :id

-- name: classes
SELECT id, code, name, cost_account_id, accumulated_account_id, expense_account_id, method,
       life_months, rate
  FROM asset_class
 ORDER BY code
 LIMIT :rows_max

-- name: insert
INSERT INTO asset (id, number, name, class_id, dimension_value_id, acquired_on, in_service_on,
                   method, life_months, rate, residual_minor, units_micro, state, version)
VALUES (:id, :number, :name, :class_id, :dimension_value_id, :acquired_on, :in_service_on, :method,
        :life_months, :rate, :residual_minor, :units_micro, 'active', 1)

-- name: load
SELECT id, number, name, class_id, dimension_value_id, acquired_on, in_service_on, method,
       life_months, rate, residual_minor, units_micro, state, version
  FROM asset
 WHERE id = :id

-- name: of_number
SELECT id, number, name, class_id, dimension_value_id, acquired_on, in_service_on, method,
       life_months, rate, residual_minor, units_micro, state, version
  FROM asset
 WHERE number = :number

-- name: active
-- Assets that are not disposed of, from a key on.
SELECT id, number, name, class_id, dimension_value_id, acquired_on, in_service_on, method,
       life_months, rate, residual_minor, units_micro, state, version
  FROM asset
 WHERE state = 'active'
   AND id > :after_id
 ORDER BY id
 LIMIT :rows_max

-- name: settle
-- What moves did to the asset itself.
UPDATE asset
   SET class_id = :class_id, dimension_value_id = :dimension_value_id, state = :state,
       version = version + 1
 WHERE id = :id

-- name: insert_move
INSERT INTO asset_move (id, asset_id, kind, moved_on, cost_minor, accumulated_minor,
                        proceeds_minor, units_micro, class_id, dimension_value_id, cost_account_id,
                        accumulated_account_id, run_id, entry_id, reverses_id)
VALUES (:id, :asset_id, :kind, :moved_on, :cost_minor, :accumulated_minor, :proceeds_minor,
        :units_micro, :class_id, :dimension_value_id, :cost_account_id, :accumulated_account_id,
        :run_id, :entry_id, :reverses_id)

-- name: moves
SELECT id, kind, moved_on, cost_minor, accumulated_minor, proceeds_minor, units_micro, class_id,
       dimension_value_id, cost_account_id, accumulated_account_id, run_id, entry_id, reverses_id
  FROM asset_move
 WHERE asset_id = :asset_id
 ORDER BY id

-- name: assets_of_run
SELECT DISTINCT asset_id
  FROM asset_move
 WHERE run_id = :run_id
   AND reverses_id IS NULL
 ORDER BY asset_id

-- name: insert_run
INSERT INTO depreciation_run (id, through_on, total_minor, undone_on, version)
VALUES (:id, :through_on, :total_minor, NULL, 1)

-- name: insert_entry
INSERT INTO depreciation_entry (id, run_id, class_id, entry_id, amount_minor)
VALUES (:id, :run_id, :class_id, :entry_id, :amount_minor)

-- name: load_run
SELECT id, through_on, total_minor, undone_on, version
  FROM depreciation_run
 WHERE id = :id

-- name: runs
-- The latest first.
SELECT id, through_on, total_minor, undone_on, version
  FROM depreciation_run
 ORDER BY id DESC
 LIMIT :rows_max

-- name: entries_of_run
SELECT entry_id
  FROM depreciation_entry
 WHERE run_id = :run_id
 ORDER BY id

-- name: undo_run
UPDATE depreciation_run
   SET undone_on = :undone_on, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: register
-- What each asset stood at at the end of a day; assets that were gone by then are left out.
SELECT asset.id, asset.number, asset.name, asset_class.code AS class_code,
       asset.acquired_on, CAST(SUM(cost_minor) AS BIGINT) AS cost_minor,
       CAST(SUM(accumulated_minor) AS BIGINT) AS accumulated_minor
  FROM asset_move
  JOIN asset ON asset.id = asset_move.asset_id
  JOIN asset_class ON asset_class.id = asset.class_id
 WHERE moved_on <= :through
 GROUP BY asset.id, asset.number, asset.name, asset_class.code, asset.acquired_on
HAVING SUM(cost_minor) <> 0 OR SUM(accumulated_minor) <> 0
 ORDER BY asset_class.code, asset.number
 LIMIT :rows_max

-- name: register_accounts
-- What the register says of each of its accounts at the end of a day, and what the ledger does.
SELECT account.id, account.code, account.name, CAST(SUM(register_minor) AS BIGINT) AS register_minor,
       CAST(SUM(ledger_minor) AS BIGINT) AS ledger_minor
  FROM (SELECT cost_account_id AS account_id, cost_minor AS register_minor, 0 AS ledger_minor
          FROM asset_move
         WHERE moved_on <= :through
         UNION ALL
        SELECT accumulated_account_id, -accumulated_minor, 0
          FROM asset_move
         WHERE moved_on <= :through
         UNION ALL
        SELECT account_id, 0, base_minor
          FROM entry_line
         WHERE posted_on <= :through
           AND account_id IN (SELECT cost_account_id
                                FROM asset_move
                               UNION
                              SELECT accumulated_account_id
                                FROM asset_move)) sides
  JOIN account ON account.id = sides.account_id
 GROUP BY account.id, account.code, account.name
 ORDER BY account.code
