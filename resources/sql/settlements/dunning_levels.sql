-- Levels of dunning, and what they say.

-- name: all
SELECT id, level, days_after, fee_minor, interest_rate, year_days, respite_days, version
  FROM dunning_level
 ORDER BY level

-- name: texts
SELECT dunning_level_id, language, title, body
  FROM dunning_text
 ORDER BY dunning_level_id, language

-- name: insert
INSERT INTO dunning_level (id, level, days_after, fee_minor, interest_rate, year_days,
                           respite_days, version)
VALUES (:id, :level, :days_after, :fee_minor, :interest_rate, :year_days, :respite_days, 1)

-- name: update
UPDATE dunning_level
   SET days_after = :days_after, fee_minor = :fee_minor, interest_rate = :interest_rate,
       year_days = :year_days, respite_days = :respite_days, version = version + 1
 WHERE id = :id AND level = :level

-- name: remove
DELETE FROM dunning_level
 WHERE id = :id

-- name: insert_text
INSERT INTO dunning_text (id, dunning_level_id, language, title, body)
VALUES (:id, :level_id, :language, :title, :body)

-- name: remove_texts
DELETE FROM dunning_text
 WHERE dunning_level_id = :level_id
