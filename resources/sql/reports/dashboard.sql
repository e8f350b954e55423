-- The figures of the dashboard that no other report has.

-- name: cash
-- What the bank and cash accounts hold at the end of :as_of, in the month from :month_on: those
-- accounts that have the role, or that the bank lists.
  WITH cash AS (
SELECT account_id FROM account_role WHERE role IN ('bank', 'cash')
 UNION
SELECT account_id FROM bank_account)
SELECT COALESCE((SELECT SUM(base_debit_minor - base_credit_minor)
                   FROM account_month
                  WHERE account_id IN (SELECT account_id FROM cash) AND month_on < :month_on), 0)
       + COALESCE((SELECT SUM(base_debit_minor - base_credit_minor)
                     FROM account_day
                    WHERE account_id IN (SELECT account_id FROM cash)
                      AND day_on >= :month_on AND day_on <= :as_of), 0) AS base_minor

-- name: cash_months
-- What those accounts took in and gave out in the months from :first_on until before :end_on.
SELECT month_on, CAST(SUM(base_debit_minor) AS BIGINT) AS received_minor,
       CAST(SUM(base_credit_minor) AS BIGINT) AS paid_minor
  FROM account_month
 WHERE account_id IN (SELECT account_id FROM account_role WHERE role IN ('bank', 'cash')
                       UNION
                      SELECT account_id FROM bank_account)
   AND month_on >= :first_on
   AND month_on < :end_on
 GROUP BY month_on

-- name: cash_moved
-- The same from :from_on to :to_on.
SELECT CAST(COALESCE(SUM(base_debit_minor), 0) AS BIGINT) AS received_minor,
       CAST(COALESCE(SUM(base_credit_minor), 0) AS BIGINT) AS paid_minor
  FROM account_day
 WHERE account_id IN (SELECT account_id FROM account_role WHERE role IN ('bank', 'cash')
                       UNION
                      SELECT account_id FROM bank_account)
   AND day_on >= :from_on
   AND day_on <= :to_on

-- name: orders_in_progress
-- Orders of :as_of or before that were neither cancelled nor finished by its end. An order is
-- finished by its last delivery or invoice.
SELECT COUNT(*) AS order_count, CAST(COALESCE(SUM(net_minor), 0) AS BIGINT) AS net_minor
  FROM sales_order
 WHERE ordered_on <= :as_of
   AND (state = 'confirmed'
        OR (state = 'closed'
            AND (EXISTS (SELECT id
                           FROM delivery
                          WHERE sales_order_id = sales_order.id AND delivered_on > :as_of)
                 OR EXISTS (SELECT id
                              FROM invoice
                             WHERE sales_order_id = sales_order.id AND issued_on > :as_of))))

-- name: stock_value
-- What all moves up to the end of :as_of left in stock.
SELECT CAST(COALESCE(SUM(value_minor), 0) AS BIGINT) AS value_minor
  FROM stock_move
 WHERE moved_on <= :as_of

-- name: visits
-- Visits that were expected or began from :from_ms until :until_ms, which is not included.
SELECT COUNT(*) AS visit_count
  FROM visit
 WHERE (expected_at_ms >= :from_ms AND expected_at_ms < :until_ms)
    OR (arrived_at_ms >= :from_ms AND arrived_at_ms < :until_ms)

-- name: opportunities
-- Opportunities that were open before :until_ms by their last move until then, by currency.
SELECT opportunity.currency,
       CAST(SUM(opportunity.expected_minor * opportunity.probability_percent) AS BIGINT)
           AS weighted_hundredths
  FROM opportunity
  JOIN opportunity_move ON opportunity_move.opportunity_id = opportunity.id
 WHERE opportunity_move.state = 'open'
   AND opportunity_move.id = (SELECT MAX(id)
                                FROM opportunity_move AS last_move
                               WHERE last_move.opportunity_id = opportunity.id
                                 AND last_move.moved_at_ms < :until_ms)
 GROUP BY opportunity.currency
 ORDER BY opportunity.currency
