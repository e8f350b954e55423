-- What open purchase orders commit the company to spend.

-- name: open_lines
-- Lines of work and charges not billed in full, of orders from :from_on to :to_on but :except_id.
SELECT COALESCE(purchase_order_line.base_net_minor, purchase_order_line.net_minor)
           AS base_net_minor,
       purchase_order_line.billed_micro, purchase_order_line.quantity_micro
  FROM purchase_order
  JOIN purchase_order_line ON purchase_order_line.purchase_order_id = purchase_order.id
 WHERE purchase_order.state = 'open'
   AND purchase_order.ordered_on BETWEEN :from_on AND :to_on
   AND purchase_order.id <> :except_id
   AND purchase_order_line.kind <> 'stock'
   AND purchase_order_line.billed_micro < purchase_order_line.quantity_micro
 ORDER BY purchase_order_line.id
