-- Revenue from invoices less credit notes, by their days. Freight is what charge lines came to. In
-- the company's currency, whichever the documents are in.

-- name: by_day
-- Both days included. The program adds days up to months: databases cut dates differently.
SELECT issued_on,
       CAST(SUM(CASE WHEN kind = 'charge' THEN 0 ELSE net_minor END) AS BIGINT) AS goods_minor,
       CAST(SUM(CASE WHEN kind = 'charge' THEN net_minor ELSE 0 END) AS BIGINT) AS freight_minor
  FROM (SELECT invoice.issued_on, invoice_line.kind,
               COALESCE(invoice_line.base_net_minor, invoice_line.net_minor) AS net_minor
          FROM invoice
          JOIN invoice_line ON invoice_line.invoice_id = invoice.id
         WHERE invoice.issued_on BETWEEN :from_on AND :to_on
         UNION ALL
        SELECT credit_note.issued_on, invoice_line.kind,
               -COALESCE(credit_note_line.base_net_minor, credit_note_line.net_minor)
          FROM credit_note
          JOIN credit_note_line ON credit_note_line.credit_note_id = credit_note.id
          JOIN invoice_line ON invoice_line.id = credit_note_line.invoice_line_id
         WHERE credit_note.issued_on BETWEEN :from_on AND :to_on) AS revenue
 GROUP BY issued_on
 ORDER BY issued_on

-- name: by_customer
-- The largest first.
SELECT COALESCE(party.code, '') AS code, party.name,
       CAST(SUM(CASE WHEN revenue.kind = 'charge' THEN 0 ELSE net_minor END) AS BIGINT)
           AS goods_minor,
       CAST(SUM(CASE WHEN revenue.kind = 'charge' THEN net_minor ELSE 0 END) AS BIGINT)
           AS freight_minor
  FROM (SELECT invoice.customer_id, invoice_line.kind,
               COALESCE(invoice_line.base_net_minor, invoice_line.net_minor) AS net_minor
          FROM invoice
          JOIN invoice_line ON invoice_line.invoice_id = invoice.id
         WHERE invoice.issued_on BETWEEN :from_on AND :to_on
         UNION ALL
        SELECT credit_note.customer_id, invoice_line.kind,
               -COALESCE(credit_note_line.base_net_minor, credit_note_line.net_minor)
          FROM credit_note
          JOIN credit_note_line ON credit_note_line.credit_note_id = credit_note.id
          JOIN invoice_line ON invoice_line.id = credit_note_line.invoice_line_id
         WHERE credit_note.issued_on BETWEEN :from_on AND :to_on) AS revenue
  JOIN party ON party.id = revenue.customer_id
 GROUP BY party.id, party.code, party.name
 ORDER BY goods_minor DESC, party.id
 LIMIT :rows_max

-- name: by_item
-- The largest first; quantities in the item's unit.
SELECT item.code, item.name,
       CAST(SUM(quantity_micro) AS BIGINT) AS quantity_micro,
       CAST(SUM(CASE WHEN revenue.kind = 'charge' THEN 0 ELSE net_minor END) AS BIGINT)
           AS goods_minor,
       CAST(SUM(CASE WHEN revenue.kind = 'charge' THEN net_minor ELSE 0 END) AS BIGINT)
           AS freight_minor
  FROM (SELECT invoice_line.item_id, invoice_line.kind, invoice_line.quantity_micro,
               COALESCE(invoice_line.base_net_minor, invoice_line.net_minor) AS net_minor
          FROM invoice
          JOIN invoice_line ON invoice_line.invoice_id = invoice.id
         WHERE invoice.issued_on BETWEEN :from_on AND :to_on
         UNION ALL
        SELECT invoice_line.item_id, invoice_line.kind, -credit_note_line.quantity_micro,
               -COALESCE(credit_note_line.base_net_minor, credit_note_line.net_minor)
          FROM credit_note
          JOIN credit_note_line ON credit_note_line.credit_note_id = credit_note.id
          JOIN invoice_line ON invoice_line.id = credit_note_line.invoice_line_id
         WHERE credit_note.issued_on BETWEEN :from_on AND :to_on) AS revenue
  JOIN item ON item.id = revenue.item_id
 GROUP BY item.id, item.code, item.name
 ORDER BY goods_minor DESC, item.id
 LIMIT :rows_max
