-- What the lists of schedules, deferrals, assets and loans show; as lists.sql.

-- name: schedules
SELECT schedule.id, schedule.number, schedule.name, schedule.kind, schedule.state,
       COALESCE(schedule.next_due_on, schedule.until_on, schedule.starts_on) AS due_on,
       CASE every_unit WHEN 'day' THEN 'daily' WHEN 'week' THEN 'weekly'
                       WHEN 'month' THEN 'monthly' ELSE 'yearly' END AS rhythm,
       schedule.every_count, schedule.next_number AS made_count,
       CAST(COALESCE((SELECT SUM(amount_minor)
                        FROM schedule_line
                       WHERE schedule_line.schedule_id = schedule.id
                         AND amount_minor > 0), 0)
            + COALESCE((SELECT SUM(net_minor)
                          FROM schedule_expense
                         WHERE schedule_expense.schedule_id = schedule.id), 0) AS BIGINT)
       AS amount_minor,
       COALESCE((SELECT MIN(currency)
                   FROM schedule_line
                  WHERE schedule_line.schedule_id = schedule.id),
                (SELECT MIN(currency)
                   FROM schedule_expense
                  WHERE schedule_expense.schedule_id = schedule.id),
                (SELECT currency FROM company)) AS currency
  FROM schedule

-- name: deferrals
SELECT deferral.id, deferral.number, deferral.name, deferral.kind, deferral.starts_on,
       deferral.ends_on, deferral.amount_minor, used.rest_minor,
       CASE WHEN used.rest_minor = 0 THEN 'closed' ELSE 'active' END AS state
  FROM deferral
  JOIN (SELECT deferral.id,
               CAST(deferral.amount_minor
                    - COALESCE(SUM(CASE deferral_part.state WHEN 'posted'
                                   THEN deferral_part.amount_minor ELSE 0 END), 0) AS BIGINT)
               AS rest_minor
          FROM deferral
          LEFT JOIN deferral_part ON deferral_part.deferral_id = deferral.id
         GROUP BY deferral.id, deferral.amount_minor) used ON used.id = deferral.id

-- name: assets
SELECT asset.id, asset.number, asset.name, asset_class.code AS class_code, asset.acquired_on,
       asset.method, asset.state, COALESCE(moves.cost_minor, 0) AS cost_minor,
       COALESCE(moves.accumulated_minor, 0) AS accumulated_minor,
       COALESCE(moves.cost_minor - moves.accumulated_minor, 0) AS book_minor
  FROM asset
  JOIN asset_class ON asset_class.id = asset.class_id
  LEFT JOIN (SELECT asset_id, CAST(SUM(cost_minor) AS BIGINT) AS cost_minor,
                    CAST(SUM(accumulated_minor) AS BIGINT) AS accumulated_minor
               FROM asset_move
              GROUP BY asset_id) moves ON moves.asset_id = asset.id

-- name: loans
SELECT loan.id, loan.number, loan.name, loan.kind, loan.taken_on,
       loan.principal_minor, loan.state, COALESCE(moves.debt_minor, 0) AS debt_minor
  FROM loan
  LEFT JOIN (SELECT loan_id, CAST(SUM(principal_minor) AS BIGINT) AS debt_minor
               FROM loan_move
              GROUP BY loan_id) moves ON moves.loan_id = loan.id
