-- Payments that wait for a second person.

-- name: load
SELECT id, direction, side, party_id, paid_on, currency, amount_minor, credit_currency,
       credit_minor, base_minor, bank_account_id, reference, settles, document, grants_discount,
       user_id, payment_id, version
  FROM payment_request
 WHERE id = :id

-- name: portions
SELECT item_id, amount_minor, kind
  FROM payment_request_portion
 WHERE payment_request_id = :payment_request_id
 ORDER BY id

-- name: insert
INSERT INTO payment_request (id, direction, side, party_id, paid_on, currency, amount_minor,
                             credit_currency, credit_minor, base_minor, bank_account_id, reference,
                             settles, document, grants_discount, user_id, payment_id, version)
VALUES (:id, :direction, :side, :party_id, :paid_on, :currency, :amount_minor, :credit_currency,
        :credit_minor, :base_minor, :bank_account_id, :reference, :settles, :document,
        :grants_discount, :user_id, NULL, 1)

-- name: insert_portion
INSERT INTO payment_request_portion (id, payment_request_id, item_id, amount_minor, kind)
VALUES (:id, :payment_request_id, :item_id, :amount_minor, :kind)

-- name: mark_paid
UPDATE payment_request
   SET payment_id = :payment_id, version = version + 1
 WHERE id = :id
   AND version = :version
