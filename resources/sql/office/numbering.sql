-- Numbers of documents, without gaps.

-- name: counter
SELECT id, last_number
  FROM number_series
 WHERE series = :series AND year = :year

-- name: begin
INSERT INTO number_series (id, series, year, last_number)
VALUES (:id, :series, :year, 1)

-- name: advance
UPDATE number_series
   SET last_number = :last_number
 WHERE id = :id

-- name: all
-- Every series and year, with the number given last.
SELECT series, year, last_number
  FROM number_series
 ORDER BY series, year DESC
 LIMIT :rows_max
