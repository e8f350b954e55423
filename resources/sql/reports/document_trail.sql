-- What belongs together across modules: the documents of an order, of an invoice, of a party.

-- name: of_order
-- Deliveries, returns, invoices and credit notes of an order, the first first.
SELECT kind, id, number, made_on, amount_minor, open_minor, currency
  FROM (SELECT 'delivery' AS kind, id, number, delivered_on AS made_on,
               cost_minor AS amount_minor, 0 AS open_minor, '' AS currency
          FROM delivery
         WHERE sales_order_id = :order_id
         UNION ALL
        SELECT 'return', sales_return.id, sales_return.number, sales_return.returned_on,
               sales_return.cost_minor, 0, ''
          FROM sales_return
          JOIN delivery ON delivery.id = sales_return.delivery_id
         WHERE delivery.sales_order_id = :order_id
         UNION ALL
        SELECT 'invoice', invoice.id, invoice.number, invoice.issued_on,
               invoice.net_minor + invoice.tax_minor + COALESCE(invoice.rounding_minor, 0),
               (SELECT CAST(COALESCE(SUM(open_minor), 0) AS BIGINT)
                  FROM open_item
                 WHERE open_item.side = 'receivable' AND open_item.source = 'invoice'
                   AND open_item.source_id = invoice.id AND open_item.source_id > 0),
               invoice.currency
          FROM invoice
         WHERE invoice.sales_order_id = :order_id
         UNION ALL
        SELECT 'deposit_invoice', deposit_invoice.id, deposit_invoice.number,
               deposit_invoice.issued_on, deposit_invoice.net_minor + deposit_invoice.tax_minor,
               (SELECT CAST(COALESCE(SUM(open_minor), 0) AS BIGINT)
                  FROM open_item
                 WHERE open_item.side = 'receivable' AND open_item.source = 'deposit_invoice'
                   AND open_item.source_id = deposit_invoice.id AND open_item.source_id > 0),
               deposit_invoice.currency
          FROM deposit_invoice
         WHERE deposit_invoice.sales_order_id = :order_id
         UNION ALL
        SELECT 'deposit_credit', deposit_invoice.id, deposit_invoice.credit_number,
               deposit_invoice.credited_on,
               -(deposit_invoice.net_minor + deposit_invoice.tax_minor), 0,
               deposit_invoice.currency
          FROM deposit_invoice
         WHERE deposit_invoice.sales_order_id = :order_id
           AND deposit_invoice.credited_on IS NOT NULL
         UNION ALL
        SELECT 'credit_note', credit_note.id, credit_note.number, credit_note.issued_on,
               -(credit_note.net_minor + credit_note.tax_minor
                 + COALESCE(credit_note.rounding_minor, 0)), 0, credit_note.currency
          FROM credit_note
          JOIN invoice ON invoice.id = credit_note.invoice_id
         WHERE invoice.sales_order_id = :order_id) documents
 ORDER BY made_on, id
 LIMIT :rows_max

-- name: of_item
-- What left the open amount of an invoice or a bill, and the number of what it met; the first first.
SELECT allocation.kind, allocation.id, allocation.allocated_on AS made_on,
       allocation.amount_minor, 0 AS open_minor, open_item.currency,
       COALESCE((SELECT other.number
                   FROM allocation counterpart
                   JOIN open_item other ON other.id = counterpart.item_id
                  WHERE counterpart.settlement_id = allocation.settlement_id
                    AND counterpart.item_id <> allocation.item_id
                  ORDER BY counterpart.id
                  LIMIT 1), '') AS number
  FROM open_item
  JOIN allocation ON allocation.item_id = open_item.id
 WHERE open_item.number = :number AND open_item.side = :side
   AND open_item.source = :source AND open_item.source_id = :source_id
 ORDER BY allocation.allocated_on, allocation.id
 LIMIT :rows_max

-- name: of_party
-- Orders, invoices and payments of a party, the latest first.
SELECT kind, id, number, made_on, amount_minor, open_minor, currency
  FROM (SELECT 'order' AS kind, id, number, ordered_on AS made_on,
               net_minor + tax_minor AS amount_minor, 0 AS open_minor, currency
          FROM sales_order
         WHERE customer_id = :party_id
         UNION ALL
        SELECT 'invoice', invoice.id, invoice.number, invoice.issued_on,
               invoice.net_minor + invoice.tax_minor + COALESCE(invoice.rounding_minor, 0),
               (SELECT CAST(COALESCE(SUM(open_minor), 0) AS BIGINT)
                  FROM open_item
                 WHERE open_item.side = 'receivable' AND open_item.source = 'invoice'
                   AND open_item.source_id = invoice.id AND open_item.source_id > 0),
               invoice.currency
          FROM invoice
         WHERE invoice.customer_id = :party_id
         UNION ALL
        SELECT 'payment', id, number, paid_on, amount_minor, 0, currency
          FROM payment
         WHERE party_id = :party_id) documents
 ORDER BY made_on DESC, id DESC
 LIMIT :rows_max

-- name: posting
-- The lines that the ledger holds for a document.
SELECT entry.id AS entry_id, entry.posted_on, entry.reference, account.code, account.name,
       entry_line.base_minor
  FROM entry
  JOIN entry_line ON entry_line.entry_id = entry.id
  JOIN account ON account.id = entry_line.account_id
 WHERE entry.source = :source AND entry.source_id = :source_id
 ORDER BY entry_line.id
 LIMIT :rows_max

-- name: opportunities
-- What may be sold to a party, the latest first; those that are open before the others.
SELECT state AS kind, id, title AS number, closes_on AS made_on, expected_minor AS amount_minor,
       0 AS open_minor, currency
  FROM opportunity
 WHERE party_id = :party_id
 ORDER BY CASE WHEN state = 'open' THEN 0 ELSE 1 END, id DESC
 LIMIT :rows_max
