-- What is not reminded of: parties and items on hold.

-- name: of
-- The standing hold of a party or of an item; the other key is 0.
SELECT id, reason, until_on
  FROM dunning_hold
 WHERE released_on IS NULL
   AND (party_id = :party_id OR item_id = :item_id)
 ORDER BY id

-- name: standing
-- Holds that were not released, by party; :party_id is 0 for all of them.
SELECT h.id, COALESCE(h.party_id, i.party_id) AS party_id, h.item_id, i.number, h.reason, h.until_on,
       h.held_on
  FROM dunning_hold h
  LEFT JOIN open_item i ON i.id = h.item_id
 WHERE h.released_on IS NULL
   AND (:party_id = 0 OR h.party_id = :party_id OR i.party_id = :party_id)
 ORDER BY COALESCE(h.party_id, i.party_id), h.id
 LIMIT :rows_max

-- name: insert
INSERT INTO dunning_hold (id, party_id, item_id, reason, held_on, until_on, released_on, user_id,
                          version)
VALUES (:id, :party_id, :item_id, :reason, :held_on, :until_on, NULL, :user_id, 1)

-- name: release
UPDATE dunning_hold
   SET released_on = :released_on, version = version + 1
 WHERE id = :id
