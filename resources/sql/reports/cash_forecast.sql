-- What is known of the cash to come. Only open records are looked at.

-- name: cash
-- What the bank and cash accounts hold at the end of :as_of, in the month from :month_on: those
-- accounts that have the role, or that the bank lists.
  WITH cash AS (
SELECT account_id FROM account_role WHERE role IN ('bank', 'cash')
 UNION
SELECT account_id FROM bank_account)
SELECT CAST(COALESCE((SELECT SUM(base_debit_minor - base_credit_minor)
                        FROM account_month
                       WHERE account_id IN (SELECT account_id FROM cash)
                         AND month_on < :month_on), 0)
            + COALESCE((SELECT SUM(base_debit_minor - base_credit_minor)
                          FROM account_day
                         WHERE account_id IN (SELECT account_id FROM cash)
                           AND day_on >= :month_on AND day_on <= :as_of), 0) AS BIGINT)
           AS base_minor

-- name: open_items
SELECT open_item.id, open_item.side, open_item.party_id, party.name AS party_name,
       open_item.number, open_item.due_on, open_item.open_base_minor
  FROM open_item
  JOIN party ON party.id = open_item.party_id
 WHERE open_item.open_minor <> 0
   AND open_item.open_base_minor <> 0
 ORDER BY open_item.due_on, open_item.id

-- name: paid_items
-- When customers paid what was due, from :since to :until.
SELECT party_id, due_on, closed_on
  FROM open_item
 WHERE side = 'receivable'
   AND closed_on BETWEEN :since AND :until
   AND open_minor = 0
   AND original_minor > 0
 ORDER BY party_id, id

-- name: sales_orders
-- The lines of confirmed orders that are not invoiced in full.
SELECT sales_order.id, sales_order.number, sales_order.ordered_on, sales_order.currency,
       party.name AS party_name, party.payment_terms_days, sales_order_line.quantity_micro,
       sales_order_line.invoiced_micro AS done_micro, sales_order_line.net_minor,
       COALESCE((SELECT tax_rate.rate_micro
                   FROM tax_rate
                   JOIN tax_code ON tax_code.id = tax_rate.tax_code_id
                  WHERE tax_rate.tax_code_id = sales_order_line.tax_code_id
                    AND tax_rate.valid_from <= sales_order.ordered_on
                    AND tax_code.kind <> 'reverse_charge'
                  ORDER BY tax_rate.valid_from DESC
                  LIMIT 1), 0) AS rate_micro
  FROM sales_order
  JOIN sales_order_line ON sales_order_line.sales_order_id = sales_order.id
  JOIN party ON party.id = sales_order.customer_id
 WHERE sales_order.state = 'confirmed'
   AND sales_order_line.invoiced_micro < sales_order_line.quantity_micro
 ORDER BY sales_order.id, sales_order_line.position

-- name: purchase_orders
-- The lines of open purchase orders that are not billed in full; what is in another currency than
-- :home, as it was worth on the day of the order.
SELECT purchase_order.id, purchase_order.number, purchase_order.ordered_on,
       CASE WHEN purchase_order_line.base_net_minor IS NULL THEN purchase_order.currency
            ELSE CAST(:home AS TEXT) END AS currency, party.name AS party_name, party.payment_terms_days,
       purchase_order_line.quantity_micro, purchase_order_line.billed_micro AS done_micro,
       COALESCE(purchase_order_line.base_net_minor, purchase_order_line.net_minor) AS net_minor,
       COALESCE((SELECT tax_rate.rate_micro
                   FROM tax_rate
                   JOIN tax_code ON tax_code.id = tax_rate.tax_code_id
                  WHERE tax_rate.tax_code_id = purchase_order_line.tax_code_id
                    AND tax_rate.valid_from <= purchase_order.ordered_on
                    AND tax_code.kind <> 'reverse_charge'
                  ORDER BY tax_rate.valid_from DESC
                  LIMIT 1), 0) AS rate_micro
  FROM purchase_order
  JOIN purchase_order_line ON purchase_order_line.purchase_order_id = purchase_order.id
  JOIN party ON party.id = purchase_order.supplier_id
 WHERE purchase_order.state = 'open'
   AND purchase_order_line.billed_micro < purchase_order_line.quantity_micro
 ORDER BY purchase_order.id, purchase_order_line.position
