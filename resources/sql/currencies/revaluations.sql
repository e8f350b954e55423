-- Revaluations.

-- name: insert
INSERT INTO revaluation (id, valued_on, stays, line_count)
VALUES (:id, :valued_on, :stays, :line_count)

-- name: insert_rate
INSERT INTO revaluation_rate (id, revaluation_id, exchange_rate_id)
VALUES (:id, :revaluation_id, :exchange_rate_id)

-- name: insert_line
INSERT INTO revaluation_line (id, revaluation_id, item_id, account_id, currency, open_minor,
                              base_minor, difference_minor)
VALUES (:id, :revaluation_id, :item_id, :account_id, :currency, :open_minor, :base_minor,
        :difference_minor)

-- name: standing
-- What was added to each open item on a day; the day after it is taken back.
SELECT l.item_id, CAST(SUM(l.difference_minor) AS BIGINT) AS difference_minor
  FROM revaluation r
  JOIN revaluation_line l ON l.revaluation_id = r.id
 WHERE r.valued_on = :valued_on AND r.stays = 0 AND l.item_id IS NOT NULL
 GROUP BY l.item_id
 ORDER BY l.item_id
