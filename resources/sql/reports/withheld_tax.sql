-- Withholding tax beside the payments that book it.

-- name: withheld
-- What was kept back in some days and not taken back since, by party and day.
SELECT withholding_code.code, withholding_code.direction, party.name AS party,
       payment.id AS payment_id, payment.paid_on,
       COALESCE((SELECT MIN(open_item.number)
                   FROM open_item
                  WHERE open_item.source = withheld_tax.source
                    AND open_item.source_id = withheld_tax.source_id
                    AND open_item.source_id > 0), '') AS document,
       payment.credit_currency, withheld_tax.net_minor, withheld_tax.tax_minor,
       withheld_tax.rate_micro, payment.base_minor
  FROM payment
  JOIN withheld_tax ON withheld_tax.payment_id = payment.id
  JOIN withholding_code ON withholding_code.id = withheld_tax.withholding_code_id
  JOIN party ON party.id = payment.party_id
 WHERE payment.paid_on BETWEEN :starts_on AND :ends_on
   AND payment.cancelled_on IS NULL
 ORDER BY party.name, payment.paid_on, payment.id
 LIMIT :rows_max

-- name: unlike_payments
-- For verify: payments that are not what was withheld with them.
SELECT withheld_tax.id, payment.number
  FROM withheld_tax
  JOIN payment ON payment.id = withheld_tax.payment_id
 WHERE payment.credit_minor <> withheld_tax.tax_minor
 ORDER BY withheld_tax.id
