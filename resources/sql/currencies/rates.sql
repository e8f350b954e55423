-- Exchange rates.

-- name: between
-- Rates of two currencies, either way round, in a span of days: the latest day first.
SELECT id, unit, quoted, rate_on, source, value, version
  FROM exchange_rate
 WHERE unit = :unit AND quoted = :quoted AND rate_on >= :first_on AND rate_on <= :last_on
 UNION ALL
SELECT id, unit, quoted, rate_on, source, value, version
  FROM exchange_rate
 WHERE unit = :quoted AND quoted = :unit AND rate_on >= :first_on AND rate_on <= :last_on
 ORDER BY rate_on DESC, id
 LIMIT :rows_max

-- name: load
SELECT id, unit, quoted, rate_on, source, value, version
  FROM exchange_rate
 WHERE id = :id

-- name: at
-- The rate that a source gave for a day.
SELECT id, unit, quoted, rate_on, source, value, version
  FROM exchange_rate
 WHERE unit = :unit AND quoted = :quoted AND rate_on = :rate_on AND source = :source

-- name: page
-- Rates from the latest day on, after a place; :currency is '' for all.
SELECT id, unit, quoted, rate_on, source, value, version
  FROM exchange_rate
 WHERE (rate_on, id) < (:rate_on, :id)
   AND (:currency = '' OR unit = :currency OR quoted = :currency)
 ORDER BY rate_on DESC, id DESC
 LIMIT :rows_max

-- name: of_source
-- Every rate that a source gave in a span of days.
SELECT unit, quoted, rate_on, value
  FROM exchange_rate
 WHERE source = :source AND rate_on >= :first_on AND rate_on <= :last_on

-- name: insert
INSERT INTO exchange_rate (id, unit, quoted, rate_on, source, value, version)
VALUES (:id, :unit, :quoted, :rate_on, :source, :value, 1)

-- name: change
UPDATE exchange_rate
   SET value = :value, version = version + 1
 WHERE id = :id AND version = :version

-- name: delete
DELETE FROM exchange_rate
 WHERE id = :id AND version = :version

-- name: used_on
-- The last day that was revalued with a rate, if any was.
SELECT r.valued_on
  FROM revaluation_rate u
  JOIN revaluation r ON r.id = u.revaluation_id
 WHERE u.exchange_rate_id = :id
 ORDER BY r.valued_on DESC
 LIMIT 1
