-- Settlements: which items met, and how much of each.

-- name: insert
INSERT INTO settlement (id, settled_on, reason, undoes_id)
VALUES (:id, :settled_on, :reason, :undoes_id)

-- name: insert_allocation
INSERT INTO allocation (id, settlement_id, item_id, kind, allocated_on, amount_minor, base_minor,
                        discount_lost_minor)
VALUES (:id, :settlement_id, :item_id, :kind, :allocated_on, :amount_minor, :base_minor,
        CASE WHEN :loses_discount = 1 THEN CAST(:discount_lost_minor AS BIGINT) END)

-- name: load
-- A settlement and, if it was undone, by which one.
SELECT s.id, s.settled_on, s.reason, undo.id AS undone_by_id
  FROM settlement s
  LEFT JOIN settlement undo ON undo.undoes_id = s.id
 WHERE s.id = :id

-- name: allocations
-- What a settlement took from each item, as it was written.
SELECT a.item_id, i.side, i.party_id, a.kind, i.currency, a.amount_minor, a.base_minor,
       a.discount_lost_minor
  FROM allocation a
  JOIN open_item i ON i.id = a.item_id
 WHERE a.settlement_id = :settlement_id
 ORDER BY a.id

-- name: taken_back
-- How much of an item with an early discount credit notes took back.
SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) AS taken_back_minor
  FROM allocation
 WHERE item_id = :item_id
   AND discount_lost_minor IS NOT NULL

-- name: live_of_item
-- The settlements that still hold something of an item, the latest first.
SELECT DISTINCT s.id
  FROM allocation a
  JOIN settlement s ON s.id = a.settlement_id
  LEFT JOIN settlement undo ON undo.undoes_id = s.id
 WHERE a.item_id = :item_id AND s.undoes_id IS NULL AND undo.id IS NULL
 ORDER BY s.id DESC

-- name: meetings
-- Which items met in settlements that stand, for those that can be told apart by their source.
SELECT a.settlement_id, a.item_id, i.source, i.source_id, i.open_minor, i.closed_on
  FROM allocation a
  JOIN settlement s ON s.id = a.settlement_id
  JOIN open_item i ON i.id = a.item_id
 WHERE s.undoes_id IS NULL
   AND NOT EXISTS (SELECT 1 FROM settlement undo WHERE undo.undoes_id = s.id)
 ORDER BY a.settlement_id, a.id
