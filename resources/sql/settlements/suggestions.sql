-- What may explain a bank line; every query is a look into an index.

-- name: items_of_number
-- Open items that bear a number.
SELECT id, side, party_id, source, source_id, number, issued_on, due_on, currency, original_minor,
       original_base_minor, open_minor, open_base_minor, discount_rate, discount_until,
       discount_net_minor, discount_tax_minor, discount_taken_minor, discount_keeps_tax,
       instalment, closed_on
  FROM open_item
 WHERE number = :number AND currency = :currency AND open_minor <> 0
 ORDER BY id
 LIMIT :rows_max

-- name: items_of_amount
-- Open items of one side and exactly one amount, the oldest first.
SELECT id, side, party_id, source, source_id, number, issued_on, due_on, currency, original_minor,
       original_base_minor, open_minor, open_base_minor, discount_rate, discount_until,
       discount_net_minor, discount_tax_minor, discount_taken_minor, discount_keeps_tax,
       instalment, closed_on
  FROM open_item
 WHERE open_minor = :open_minor AND open_minor <> 0 AND side = :side AND currency = :currency
 ORDER BY due_on, id
 LIMIT :rows_max

-- name: items_of_party
-- What is open with a party on one side and in one currency, the oldest first.
SELECT id, side, party_id, source, source_id, number, issued_on, due_on, currency, original_minor,
       original_base_minor, open_minor, open_base_minor, discount_rate, discount_until,
       discount_net_minor, discount_tax_minor, discount_taken_minor, discount_keeps_tax,
       instalment, closed_on
  FROM open_item
 WHERE side = :side AND party_id = :party_id AND open_minor <> 0 AND currency = :currency
 ORDER BY due_on, id
 LIMIT :rows_max

-- name: payments
-- Payments of one amount that were entered and are not matched with a bank line.
SELECT p.id, p.number
  FROM payment p
 WHERE p.bank_account_id = :bank_account_id AND p.amount_minor = :amount_minor
   AND p.direction = :direction AND p.cancelled_on IS NULL
   AND NOT EXISTS (SELECT 1
                     FROM bank_match_part part
                     JOIN bank_match m ON m.id = part.match_id
                    WHERE part.payment_id = p.id AND m.undone_on IS NULL)
 ORDER BY p.id
 LIMIT :rows_max
