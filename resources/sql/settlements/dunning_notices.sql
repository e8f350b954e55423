-- Reminders: what would be in them, and those that went out.

-- name: late_parties
-- Customers with something overdue; :party_id is 0 for all of them.
SELECT DISTINCT party_id
  FROM open_item
 WHERE side = 'receivable' AND open_minor <> 0 AND original_minor > 0 AND due_on < :as_of
   AND source <> 'dunning_notice'
   AND (:party_id = 0 OR party_id = :party_id)
 ORDER BY party_id

-- name: reached
-- The level that each open item has reached, and through which day interest was asked for.
SELECT n.item_id, MAX(n.level) AS level, MAX(n.noticed_on) AS noticed_on,
       MAX(CASE WHEN n.interest_minor > 0 THEN n.noticed_on END) AS interest_through
  FROM dunning_notice_item n
  JOIN open_item i ON i.id = n.item_id
 WHERE n.taken_back_on IS NULL AND i.open_minor <> 0
   AND (:party_id = 0 OR i.party_id = :party_id)
 GROUP BY n.item_id

-- name: insert
INSERT INTO dunning_notice (id, number, party_id, level, noticed_on, pay_until, currency,
                            claimed_minor, credits_minor, earlier_minor, fee_minor, interest_minor,
                            charges_base_minor, taken_back_on, version)
VALUES (:id, :number, :party_id, :level, :noticed_on, :pay_until, :currency, :claimed_minor,
        :credits_minor, :earlier_minor, :fee_minor, :interest_minor, :charges_base_minor, NULL, 1)

-- name: insert_item
INSERT INTO dunning_notice_item (id, notice_id, item_id, level, noticed_on, days_late, open_minor,
                                 interest_days, interest_minor, taken_back_on)
VALUES (:id, :notice_id, :item_id, :level, :noticed_on, :days_late, :open_minor, :interest_days,
        :interest_minor, NULL)

-- name: level_of
-- The level that an item has reached; nothing if it was never reminded of.
SELECT MAX(level) AS level
  FROM dunning_notice_item
 WHERE item_id = :item_id AND taken_back_on IS NULL

-- name: load
-- A reminder by its key or by its number; the other one is 0 or empty.
SELECT id, number, party_id, level, noticed_on, pay_until, currency, claimed_minor, credits_minor,
       earlier_minor, fee_minor, interest_minor, charges_base_minor, taken_back_on, version
  FROM dunning_notice
 WHERE id = :id OR number = :number

-- name: page
-- Reminders, the latest first; :party_id is 0 for those of all parties.
SELECT id, number, party_id, level, noticed_on, pay_until, currency, claimed_minor, credits_minor,
       earlier_minor, fee_minor, interest_minor, charges_base_minor, taken_back_on, version
  FROM dunning_notice
 WHERE :party_id = 0 OR party_id = :party_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: items
SELECT n.item_id, i.number, i.issued_on, i.due_on, n.level, n.days_late, i.currency,
       i.original_minor, n.open_minor, n.interest_days, n.interest_minor
  FROM dunning_notice_item n
  JOIN open_item i ON i.id = n.item_id
 WHERE n.notice_id = :notice_id
 ORDER BY n.id

-- name: later
-- The items of a reminder that reached a higher level since.
SELECT i.number
  FROM dunning_notice_item n
  JOIN dunning_notice_item later ON later.item_id = n.item_id AND later.level > n.level
  JOIN open_item i ON i.id = n.item_id
 WHERE n.notice_id = :notice_id AND later.taken_back_on IS NULL
 ORDER BY i.number
 LIMIT 1

-- name: take_back
UPDATE dunning_notice
   SET taken_back_on = :taken_back_on, version = version + 1
 WHERE id = :id

-- name: take_back_items
UPDATE dunning_notice_item
   SET taken_back_on = :taken_back_on
 WHERE notice_id = :id
