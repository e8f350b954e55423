-- Open items: what is owed, and what is left of it.

-- name: insert
-- A new item is open as a whole.
INSERT INTO open_item (id, side, party_id, source, source_id, number, issued_on, due_on, currency,
                       original_minor, original_base_minor, open_minor, open_base_minor,
                       discount_rate, discount_until, discount_net_minor, discount_tax_minor,
                       discount_taken_minor, discount_keeps_tax, instalment, closed_on)
VALUES (:id, :side, :party_id, :source, :source_id, :number, :issued_on, :due_on, :currency,
        :original_minor, :original_base_minor, :original_minor, :original_base_minor,
        :discount_rate, :discount_until, :discount_net_minor, :discount_tax_minor, 0,
        NULLIF(CAST(:discount_keeps_tax AS BIGINT), 0), NULLIF(CAST(:instalment AS BIGINT), 0),
        NULL)

-- name: load
SELECT id, side, party_id, source, source_id, number, issued_on, due_on, currency, original_minor,
       original_base_minor, open_minor, open_base_minor, discount_rate, discount_until,
       discount_net_minor, discount_tax_minor, discount_taken_minor, discount_keeps_tax,
       instalment, closed_on
  FROM open_item
 WHERE id = :id

-- name: of_source
-- The items that a document opened, one an instalment.
SELECT id, side, party_id, source, source_id, number, issued_on, due_on, currency, original_minor,
       original_base_minor, open_minor, open_base_minor, discount_rate, discount_until,
       discount_net_minor, discount_tax_minor, discount_taken_minor, discount_keeps_tax,
       instalment, closed_on
  FROM open_item
 WHERE source = :source AND source_id = :source_id AND source_id > 0 AND side = :side
 ORDER BY COALESCE(instalment, 0)

-- name: open_of_number
-- The oldest open item that bears a number.
SELECT id, side, party_id, source, source_id, number, issued_on, due_on, currency, original_minor,
       original_base_minor, open_minor, open_base_minor, discount_rate, discount_until,
       discount_net_minor, discount_tax_minor, discount_taken_minor, discount_keeps_tax,
       instalment, closed_on
  FROM open_item
 WHERE number = :number AND open_minor <> 0
 ORDER BY due_on, id
 LIMIT 1

-- name: of_party
-- What is open with one party.
SELECT id, side, party_id, source, source_id, number, issued_on, due_on, currency, original_minor,
       original_base_minor, open_minor, open_base_minor, discount_rate, discount_until,
       discount_net_minor, discount_tax_minor, discount_taken_minor, discount_keeps_tax,
       instalment, closed_on
  FROM open_item
 WHERE side = :side AND party_id = :party_id AND open_minor <> 0
 ORDER BY due_on, id
 LIMIT :rows_max

-- name: page
-- What is open on one side, by due day, from a place on.
SELECT id, side, party_id, source, source_id, number, issued_on, due_on, currency, original_minor,
       original_base_minor, open_minor, open_base_minor, discount_rate, discount_until,
       discount_net_minor, discount_tax_minor, discount_taken_minor, discount_keeps_tax,
       instalment, closed_on
  FROM open_item
 WHERE side = :side AND open_minor <> 0 AND (due_on, id) > (:due_on, :id)
 ORDER BY due_on, id
 LIMIT :rows_max

-- name: set_open
-- What an allocation left of an item. It closes on the last day that took something from it.
UPDATE open_item
   SET open_minor = CAST(:open_minor AS BIGINT), open_base_minor = :open_base_minor,
       discount_taken_minor = :discount_taken_minor,
       closed_on = CASE WHEN CAST(:open_minor AS BIGINT) = 0
                        THEN (SELECT MAX(allocated_on) FROM allocation WHERE item_id = :id)
                   END
 WHERE id = :id

-- name: foreign_at
-- What was open on one side at the end of a day in other currencies than the company's: what is
-- open now, and what was taken after that day.
SELECT i.id, i.party_id, i.number, i.currency,
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
 WHERE i.currency <> :home
 GROUP BY i.id
HAVING i.open_minor + CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) <> 0
 ORDER BY i.party_id, i.currency, i.due_on, i.id
