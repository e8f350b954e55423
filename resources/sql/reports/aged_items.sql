-- What was open at the end of a day: what is open now, and what was taken after that day.
-- Items that were closed by then, or came later, are passed over by index alone.

-- name: by_party
-- What was open with each party in each currency, by age: 0 for what was due on :current_from or
-- later, 1 for what was due on :first_from or later, and so on.
WITH standing AS MATERIALIZED (
        SELECT i.party_id, i.currency,
               CASE WHEN i.due_on >= :current_from THEN 0
                    WHEN i.due_on >= :first_from THEN 1
                    WHEN i.due_on >= :second_from THEN 2
                    WHEN i.due_on >= :third_from THEN 3
                    ELSE 4
                END AS bucket,
               i.open_minor + COALESCE((SELECT CAST(SUM(a.amount_minor) AS BIGINT)
                                          FROM allocation a
                                         WHERE a.item_id = i.id AND a.allocated_on > :as_of), 0)
               AS open_minor,
               i.open_base_minor + COALESCE((SELECT CAST(SUM(a.base_minor) AS BIGINT)
                                               FROM allocation a
                                              WHERE a.item_id = i.id
                                                AND a.allocated_on > :as_of), 0)
               AS open_base_minor
          FROM (SELECT id
                  FROM open_item
                 WHERE side = :side AND closed_on IS NULL AND issued_on <= :as_of
                 UNION ALL
                SELECT id
                  FROM open_item
                 WHERE side = :side AND closed_on > :as_of AND issued_on <= :as_of) AS found
          JOIN open_item i ON i.id = found.id)
SELECT sums.party_id, p.name AS party_name, sums.currency, sums.bucket, sums.open_minor,
       sums.open_base_minor
  FROM (SELECT party_id, currency, bucket, CAST(SUM(open_minor) AS BIGINT) AS open_minor,
               CAST(SUM(open_base_minor) AS BIGINT) AS open_base_minor
          FROM standing
         WHERE open_minor <> 0
         GROUP BY party_id, currency, bucket) AS sums
  JOIN party p ON p.id = sums.party_id
 ORDER BY sums.party_id, sums.currency, sums.bucket

-- name: of_party
-- :party_id is 0 for all parties.
SELECT i.id, i.party_id, i.number, i.issued_on, i.due_on, i.currency,
       i.open_minor + CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) AS open_minor,
       i.open_base_minor + CAST(COALESCE(SUM(a.base_minor), 0) AS BIGINT) AS open_base_minor
  FROM (SELECT id
          FROM open_item
         WHERE side = :side AND closed_on IS NULL AND issued_on <= :as_of
         UNION ALL
        SELECT id
          FROM open_item
         WHERE side = :side AND closed_on > :as_of AND issued_on <= :as_of) AS standing
  JOIN open_item i ON i.id = standing.id
  LEFT JOIN allocation a ON a.item_id = i.id AND a.allocated_on > :as_of
 WHERE :party_id = 0 OR i.party_id = :party_id
 GROUP BY i.id
HAVING i.open_minor + CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) <> 0
 ORDER BY i.due_on, i.id
