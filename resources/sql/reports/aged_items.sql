-- What was open at the end of a day: what is open now, and what was taken after that day.
-- Items that were closed by then are passed over by index, so a list costs what it shows.

-- name: by_party
SELECT i.id, i.party_id, p.name AS party_name, i.number, i.issued_on, i.due_on, i.currency,
       i.open_minor + COALESCE(later.amount_minor, 0) AS open_minor,
       i.open_base_minor + COALESCE(later.base_minor, 0) AS open_base_minor
  FROM open_item i
  JOIN party p ON p.id = i.party_id
  LEFT JOIN (SELECT item_id, CAST(SUM(amount_minor) AS BIGINT) AS amount_minor,
                    CAST(SUM(base_minor) AS BIGINT) AS base_minor
               FROM allocation
              WHERE allocated_on > :as_of
              GROUP BY item_id) later ON later.item_id = i.id
 WHERE i.side = :side AND i.issued_on <= :as_of
   AND (i.open_minor <> 0 OR i.closed_on > :as_of)
   AND i.open_minor + COALESCE(later.amount_minor, 0) <> 0
 ORDER BY i.party_id, i.currency, i.due_on, i.id

-- name: of_party
-- :party_id is 0 for all parties.
SELECT i.id, i.party_id, i.number, i.issued_on, i.due_on, i.currency,
       i.open_minor + COALESCE(later.amount_minor, 0) AS open_minor,
       i.open_base_minor + COALESCE(later.base_minor, 0) AS open_base_minor
  FROM open_item i
  LEFT JOIN (SELECT item_id, CAST(SUM(amount_minor) AS BIGINT) AS amount_minor,
                    CAST(SUM(base_minor) AS BIGINT) AS base_minor
               FROM allocation
              WHERE allocated_on > :as_of
              GROUP BY item_id) later ON later.item_id = i.id
 WHERE i.side = :side AND (:party_id = 0 OR i.party_id = :party_id) AND i.issued_on <= :as_of
   AND (i.open_minor <> 0 OR i.closed_on > :as_of)
   AND i.open_minor + COALESCE(later.amount_minor, 0) <> 0
 ORDER BY i.due_on, i.id
