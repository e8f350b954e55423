-- What customers ordered and were not invoiced for.

-- name: of_customer
-- Confirmed orders of a customer that are not invoiced in full.
SELECT id
  FROM sales_order
 WHERE customer_id = :customer_id AND state = 'confirmed'
   AND EXISTS (SELECT 1
                 FROM sales_order_line
                WHERE sales_order_id = sales_order.id AND invoiced_micro < quantity_micro)
 ORDER BY id
