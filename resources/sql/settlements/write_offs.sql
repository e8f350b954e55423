-- Bad debts that were written off, or that somebody asked to write off.

-- name: insert
INSERT INTO write_off (id, item_id, written_off_on, amount_minor, reason, user_id, settlement_id,
                       tax_minor, version)
VALUES (:id, :item_id, :written_off_on, :amount_minor, :reason, :user_id, NULL, 0, 1)

-- name: carry_out
UPDATE write_off
   SET settlement_id = :settlement_id, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: set_tax
UPDATE write_off
   SET tax_minor = :tax_minor
 WHERE id = :id

-- name: load
SELECT w.id, w.item_id, i.number, i.party_id, i.currency, w.written_off_on, w.amount_minor,
       w.tax_minor, w.reason, w.user_id, w.settlement_id, w.version, undo.id AS undone_by_id
  FROM write_off w
  JOIN open_item i ON i.id = w.item_id
  LEFT JOIN settlement undo ON undo.undoes_id = w.settlement_id
 WHERE w.id = :id

-- name: all
-- The latest first.
SELECT w.id, w.item_id, i.number, i.party_id, i.currency, w.written_off_on, w.amount_minor,
       w.tax_minor, w.reason, w.user_id, w.settlement_id, w.version, undo.id AS undone_by_id
  FROM write_off w
  JOIN open_item i ON i.id = w.item_id
  LEFT JOIN settlement undo ON undo.undoes_id = w.settlement_id
 ORDER BY w.id DESC
 LIMIT :rows_max
