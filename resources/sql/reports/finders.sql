-- How records are found by typing, beside the index: what a hit is called, and in what it is looked
-- for. One row a record, in no order, as for lists.

-- name: orders
SELECT sales_order.id, sales_order.number || ' · ' || party.name AS title,
       sales_order.number || ' ' || party.name || ' ' || COALESCE(sales_order.reference, '') AS found
  FROM sales_order
  JOIN party ON party.id = sales_order.customer_id

-- name: invoices
SELECT invoice.id, invoice.number || ' · ' || party.name AS title,
       invoice.number || ' ' || party.name AS found
  FROM invoice
  JOIN party ON party.id = invoice.customer_id

-- name: purchase_orders
SELECT purchase_order.id, purchase_order.number || ' · ' || party.name AS title,
       purchase_order.number || ' ' || party.name || ' ' || purchase_order.reference AS found
  FROM purchase_order
  JOIN party ON party.id = purchase_order.supplier_id

-- name: bills
SELECT bill.id, bill.number || ' · ' || party.name AS title,
       bill.number || ' ' || bill.supplier_number || ' ' || party.name AS found
  FROM bill
  JOIN party ON party.id = bill.supplier_id

-- name: items
SELECT id, code || ' · ' || name AS title, code || ' ' || name || ' ' || item_group AS found
  FROM item

-- name: employees
SELECT id, CASE WHEN job_title = '' THEN name ELSE name || ' · ' || job_title END AS title,
       number || ' ' || name || ' ' || job_title AS found
  FROM employee

-- name: accounts
SELECT id, code || ' ' || name AS title, code || ' ' || name AS found
  FROM account
 WHERE is_heading = 0

-- name: opportunities
SELECT opportunity.id, opportunity.title || ' · ' || party.name AS title,
       opportunity.title || ' ' || party.name AS found
  FROM opportunity
  JOIN party ON party.id = opportunity.party_id
 WHERE opportunity.state = 'open'

-- name: visits
-- Those of the reception's board.
SELECT id,
       CASE WHEN visitor_company = '' THEN visitor_name
            ELSE visitor_name || ' · ' || visitor_company END AS title,
       visitor_name || ' ' || visitor_company || ' ' || badge AS found
  FROM visit
 WHERE state IN ('expected', 'here')
