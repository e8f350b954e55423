-- Payments: money that came in or went out.

-- name: insert
INSERT INTO payment (id, number, direction, side, party_id, paid_on, currency, amount_minor,
                     credit_currency, credit_minor, base_minor, bank_account_id, reference, item_id,
                     cancelled_on)
VALUES (:id, :number, :direction, :side, :party_id, :paid_on, :currency, :amount_minor,
        :credit_currency, :credit_minor, :base_minor, :bank_account_id, :reference, :item_id, NULL)

-- name: load
SELECT id, number, direction, side, party_id, paid_on, currency, amount_minor, credit_currency,
       credit_minor, base_minor, bank_account_id, reference, item_id, cancelled_on
  FROM payment
 WHERE id = :id

-- name: of_number
SELECT id, number, direction, side, party_id, paid_on, currency, amount_minor, credit_currency,
       credit_minor, base_minor, bank_account_id, reference, item_id, cancelled_on
  FROM payment
 WHERE number = :number

-- name: page
-- Payments, the latest first, from a place on.
SELECT id, number, direction, side, party_id, paid_on, currency, amount_minor, credit_currency,
       credit_minor, base_minor, bank_account_id, reference, item_id, cancelled_on
  FROM payment
 WHERE id < :before_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: cancel
UPDATE payment
   SET cancelled_on = :cancelled_on
 WHERE id = :id
