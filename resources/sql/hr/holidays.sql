-- Public holidays.

-- name: insert
INSERT INTO holiday (id, country, region, held_on, name)
VALUES (:id, :country, :region, :held_on, :name)

-- name: remove
DELETE FROM holiday
 WHERE id = :id

-- name: load
SELECT id, country, region, held_on, name
  FROM holiday
 WHERE id = :id

-- name: between
-- Those of all countries and regions, by day.
SELECT id, country, region, held_on, name
  FROM holiday
 WHERE held_on BETWEEN :first_on AND :last_on
 ORDER BY held_on, country, region, id
 LIMIT :rows_max

-- name: of_company
-- Those of a country, everywhere in it or in one region.
SELECT held_on
  FROM holiday
 WHERE held_on BETWEEN :first_on AND :last_on
   AND country = :country
   AND (region = '' OR region = :region)
 ORDER BY held_on
