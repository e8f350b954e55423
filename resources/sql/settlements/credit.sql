-- How much credit customers have, and who gets none.

-- name: standing
-- What is open with a customer, its own limit, and why it is on hold.
SELECT (SELECT CAST(COALESCE(SUM(open_base_minor), 0) AS BIGINT)
          FROM open_item
         WHERE side = 'receivable' AND party_id = party.id AND open_minor <> 0) AS open_minor,
       credit_limit.limit_minor, credit_hold.reason AS hold_reason
  FROM party
  LEFT JOIN credit_limit ON credit_limit.party_id = party.id
  LEFT JOIN credit_hold ON credit_hold.party_id = party.id AND credit_hold.released_on IS NULL
 WHERE party.id = :party_id

-- name: customers
-- Who has a limit of its own or is on hold.
SELECT party_id
  FROM credit_limit
 UNION
SELECT party_id
  FROM credit_hold
 WHERE released_on IS NULL
 ORDER BY party_id
 LIMIT :rows_max

-- name: change_limit
UPDATE credit_limit
   SET limit_minor = :limit_minor, version = version + 1
 WHERE party_id = :party_id

-- name: insert_limit
INSERT INTO credit_limit (id, party_id, limit_minor, version)
VALUES (:id, :party_id, :limit_minor, 1)

-- name: remove_limit
DELETE FROM credit_limit
 WHERE party_id = :party_id

-- name: insert_hold
INSERT INTO credit_hold (id, party_id, reason, held_on, released_on, user_id, version)
VALUES (:id, :party_id, :reason, :held_on, NULL, :user_id, 1)

-- name: release
UPDATE credit_hold
   SET released_on = :released_on, version = version + 1
 WHERE party_id = :party_id AND released_on IS NULL

-- name: insert_override
INSERT INTO credit_override (id, party_id, order_id, deed, exposure_minor, limit_minor, reason,
                             user_id, overridden_on)
VALUES (:id, :party_id, :order_id, :deed, :exposure_minor, :limit_minor, :reason, :user_id,
        :overridden_on)
