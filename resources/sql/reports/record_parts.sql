-- What a record consists of, for its timeline: first itself, then what came of it, the newest first.

-- name: party
-- A party, what was said to it and what may be sold to it.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'party' AS table_name, id AS row_id,
               name AS label
          FROM party
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'opportunity' AS table_name, id AS row_id,
               title AS label
          FROM opportunity
         WHERE party_id = :id
         UNION ALL
        SELECT 3 AS place, 'interaction' AS table_name, id AS row_id,
               subject AS label
          FROM interaction
         WHERE party_id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: opportunity
-- An opportunity.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'opportunity' AS table_name, id AS row_id,
               title AS label
          FROM opportunity
         WHERE id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: sales_order
-- An order, its deliveries, returns, invoices and credit notes.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'sales_order' AS table_name, id AS row_id,
               number AS label
          FROM sales_order
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'delivery' AS table_name, id AS row_id,
               number AS label
          FROM delivery
         WHERE sales_order_id = :id
         UNION ALL
        SELECT 3 AS place, 'sales_return' AS table_name, sales_return.id AS row_id,
               sales_return.number AS label
          FROM sales_return
          JOIN delivery ON delivery.id = delivery_id
         WHERE sales_order_id = :id
         UNION ALL
        SELECT 4 AS place, 'invoice' AS table_name, id AS row_id,
               number AS label
          FROM invoice
         WHERE sales_order_id = :id
         UNION ALL
        SELECT 5 AS place, 'credit_note' AS table_name, credit_note.id AS row_id,
               credit_note.number AS label
          FROM credit_note
          JOIN invoice ON invoice.id = invoice_id
         WHERE sales_order_id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: invoice
-- An invoice, its credit notes, and what of it is open: payments change that.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'invoice' AS table_name, id AS row_id,
               number AS label
          FROM invoice
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'credit_note' AS table_name, id AS row_id,
               number AS label
          FROM credit_note
         WHERE invoice_id = :id
         UNION ALL
        SELECT 3 AS place, 'open_item' AS table_name, id AS row_id,
               '' AS label
          FROM open_item
         WHERE source = 'invoice' AND source_id = :id AND source_id > 0) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: deposit_invoice
-- A deposit invoice, and what of it is open: payments change that.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'deposit_invoice' AS table_name, id AS row_id,
               number AS label
          FROM deposit_invoice
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'open_item' AS table_name, id AS row_id,
               '' AS label
          FROM open_item
         WHERE source = 'deposit_invoice' AND source_id = :id AND source_id > 0) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: delivery
-- A delivery and what was returned of it.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'delivery' AS table_name, id AS row_id,
               number AS label
          FROM delivery
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'sales_return' AS table_name, id AS row_id,
               number AS label
          FROM sales_return
         WHERE delivery_id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: credit_note
-- A credit note.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'credit_note' AS table_name, id AS row_id,
               number AS label
          FROM credit_note
         WHERE id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: purchase_order
-- A purchase order, what came of it, and what was billed and paid.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'purchase_order' AS table_name, id AS row_id,
               number AS label
          FROM purchase_order
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'goods_receipt' AS table_name, id AS row_id,
               number AS label
          FROM goods_receipt
         WHERE purchase_order_id = :id
         UNION ALL
        SELECT 3 AS place, 'bill' AS table_name, id AS row_id,
               number AS label
          FROM bill
         WHERE purchase_order_id = :id
         UNION ALL
        SELECT 5 AS place, 'purchase_return' AS table_name, id AS row_id,
               number AS label
          FROM purchase_return
         WHERE purchase_order_id = :id
         UNION ALL
        SELECT 4 AS place, 'open_item' AS table_name, open_item.id AS row_id,
               bill.number AS label
          FROM bill
          JOIN open_item ON source = 'bill' AND source_id = bill.id AND source_id > 0
         WHERE purchase_order_id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: item
-- An item and its prices.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'item' AS table_name, id AS row_id,
               code AS label
          FROM item
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'item_price' AS table_name, id AS row_id,
               '' AS label
          FROM item_price
         WHERE item_id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: employee
-- An employee, the contracts, and the leave.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'employee' AS table_name, id AS row_id,
               name AS label
          FROM employee
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'employment_contract' AS table_name, id AS row_id,
               '' AS label
          FROM employment_contract
         WHERE employee_id = :id
         UNION ALL
        SELECT 3 AS place, 'leave_request' AS table_name, id AS row_id,
               '' AS label
          FROM leave_request
         WHERE employee_id = :id
         UNION ALL
        SELECT 4 AS place, 'leave_entry' AS table_name, id AS row_id,
               '' AS label
          FROM leave_entry
         WHERE employee_id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: entry
-- An entry: it is never changed.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'entry' AS table_name, id AS row_id,
               reference AS label
          FROM entry
         WHERE id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: appointment
-- An appointment.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'appointment' AS table_name, id AS row_id,
               title AS label
          FROM appointment
         WHERE id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: visit
-- A visit.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'visit' AS table_name, id AS row_id,
               visitor_name AS label
          FROM visit
         WHERE id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: bill
-- A supplier's bill, and what of it is open: payments change that.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'bill' AS table_name, id AS row_id,
               number AS label
          FROM bill
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'open_item' AS table_name, id AS row_id,
               '' AS label
          FROM open_item
         WHERE source = 'bill' AND source_id = :id AND source_id > 0) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: bank_line
-- A line of the bank, and how it was explained.
SELECT table_name, row_id, label
  FROM (
        SELECT 1 AS place, 'bank_line' AS table_name, id AS row_id,
               CASE WHEN counterparty_name <> '' THEN counterparty_name ELSE remittance END AS label
          FROM bank_line
         WHERE id = :id
         UNION ALL
        SELECT 2 AS place, 'bank_match' AS table_name, id AS row_id,
               '' AS label
          FROM bank_match
         WHERE bank_line_id = :id) AS parts
 ORDER BY place = 1 DESC, row_id DESC, place
 LIMIT :rows_max

-- name: entry_events
-- That an entry was posted, and that it was reversed.
SELECT entry.posted_at_ms AS at_ms, entry.id AS event_id,
       COALESCE(NULLIF(app_user.full_name, ''), app_user.name, '') AS user_name,
       CASE WHEN entry.id = :id THEN 'ledger.post' ELSE 'ledger.reverse' END AS action
  FROM entry
  LEFT JOIN app_user ON app_user.id = entry.user_id
 WHERE entry.id = :id OR entry.reverses = :id
 ORDER BY entry.id
