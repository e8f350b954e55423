-- What lists show: one row a record, in no order. office/list.h sorts, filters and pages them.

-- name: parties
SELECT party.id, COALESCE(party.code, '') AS code, party.name, party.sort_name,
       COALESCE((SELECT town
                   FROM party_address
                  WHERE party_id = party.id
                  ORDER BY id
                  LIMIT 1), '') AS town,
       COALESCE((SELECT value
                   FROM party_channel
                  WHERE party_id = party.id AND kind IN ('phone', 'mobile')
                  ORDER BY id
                  LIMIT 1), '') AS phone,
       COALESCE((SELECT value
                   FROM party_channel
                  WHERE party_id = party.id AND kind = 'mail'
                  ORDER BY id
                  LIMIT 1), '') AS mail,
       CASE WHEN is_customer = 1 THEN 'customer'
            WHEN is_supplier = 1 THEN 'supplier'
            WHEN is_employee = 1 THEN 'employee'
            WHEN is_media = 1 THEN 'media'
            ELSE 'visitor' END AS role,
       party.payment_terms_days
  FROM party

-- name: opportunities
SELECT opportunity.id, opportunity.title, party.name AS customer,
       opportunity_stage.name AS stage, opportunity.state, opportunity.currency,
       opportunity.expected_minor AS amount_minor, opportunity.probability_percent,
       opportunity.closes_on,
       COALESCE(NULLIF(app_user.full_name, ''), app_user.name, '') AS owner
  FROM opportunity
  JOIN party ON party.id = opportunity.party_id
  JOIN opportunity_stage ON opportunity_stage.id = opportunity.stage_id
  LEFT JOIN opportunity_owner ON opportunity_owner.opportunity_id = opportunity.id
  LEFT JOIN app_user ON app_user.id = opportunity_owner.user_id

-- name: orders
SELECT sales_order.id, sales_order.number, party.name AS customer, sales_order.ordered_on,
       COALESCE(sales_order.reference, '') AS reference, sales_order.state, sales_order.currency,
       sales_order.net_minor, sales_order.tax_minor,
       sales_order.net_minor + sales_order.tax_minor AS gross_minor
  FROM sales_order
  JOIN party ON party.id = sales_order.customer_id

-- name: deliveries
SELECT delivery.id, delivery.number, delivery.delivered_on, sales_order.number AS order_number,
       party.name AS customer, delivery.cost_minor
  FROM delivery
  JOIN sales_order ON sales_order.id = delivery.sales_order_id
  JOIN party ON party.id = sales_order.customer_id

-- name: invoices
SELECT invoice.id, invoice.number, party.name AS customer, invoice.issued_on, invoice.due_on,
       invoice.currency, invoice.net_minor, invoice.tax_minor,
       invoice.net_minor + invoice.tax_minor + COALESCE(invoice.rounding_minor, 0) AS gross_minor,
       COALESCE(open_item.open_minor, 0)
       + CASE WHEN open_item.instalment IS NULL THEN 0
              ELSE (SELECT CAST(COALESCE(SUM(later.open_minor), 0) AS BIGINT)
                      FROM open_item later
                     WHERE later.side = 'receivable' AND later.source = 'invoice'
                       AND later.source_id = invoice.id AND later.source_id > 0
                       AND later.instalment > 1) END AS open_minor,
       CASE WHEN open_item.instalment IS NULL AND COALESCE(open_item.open_minor, 0) = 0
                 THEN 'paid'
            WHEN open_item.instalment IS NULL
                 AND open_item.open_minor = open_item.original_minor THEN 'open'
            WHEN open_item.instalment IS NULL THEN 'part paid'
            ELSE (SELECT CASE WHEN SUM(part.open_minor) = 0 THEN 'paid'
                              WHEN SUM(part.open_minor) = SUM(part.original_minor) THEN 'open'
                              ELSE 'part paid' END
                    FROM open_item part
                   WHERE part.side = 'receivable' AND part.source = 'invoice'
                     AND part.source_id = invoice.id AND part.source_id > 0) END AS state
  FROM invoice
  JOIN party ON party.id = invoice.customer_id
  LEFT JOIN open_item ON open_item.side = 'receivable' AND open_item.source = 'invoice'
        AND open_item.source_id = invoice.id AND open_item.source_id > 0
        AND COALESCE(open_item.instalment, 1) = 1

-- name: credit_notes
SELECT credit_note.id, credit_note.number, party.name AS customer, credit_note.issued_on,
       invoice.number AS invoice_number, credit_note.reason, credit_note.currency,
       credit_note.net_minor + credit_note.tax_minor
           + COALESCE(credit_note.rounding_minor, 0) AS gross_minor
  FROM credit_note
  JOIN invoice ON invoice.id = credit_note.invoice_id
  JOIN party ON party.id = credit_note.customer_id

-- name: payments
SELECT payment.id, payment.number, party.name AS party, payment.paid_on, payment.direction,
       payment.reference, payment.currency, payment.amount_minor,
       CASE WHEN payment.cancelled_on IS NULL THEN 'booked' ELSE 'cancelled' END AS state
  FROM payment
  JOIN party ON party.id = payment.party_id

-- name: exchange_rates
SELECT id, rate_on, unit, value, quoted, source
  FROM exchange_rate

-- name: open_items
SELECT open_item.id, open_item.number, party.name AS party, open_item.side, open_item.issued_on,
       open_item.due_on, open_item.currency, open_item.original_minor, open_item.open_minor
  FROM open_item
  JOIN party ON party.id = open_item.party_id
 WHERE open_item.open_minor <> 0

-- name: bank_lines
SELECT bank_line.id, COALESCE(bank_line.booked_on, bank_line.value_on) AS booked_on,
       account.code AS account, bank_line.counterparty_name, bank_line.remittance,
       bank_line.currency, bank_line.amount_minor,
       CASE WHEN bank_line.match_id IS NOT NULL THEN 'matched'
            WHEN bank_line.hindrance <> '' THEN bank_line.hindrance
            ELSE 'open' END AS state
  FROM bank_line
  JOIN account ON account.id = bank_line.bank_account_id
 WHERE COALESCE(bank_line.booked_on, bank_line.value_on) IS NOT NULL

-- name: items
SELECT item.id, item.code, item.name, item.item_group, item.kind, item.unit,
       item.sales_price_micro, item.purchase_price_micro,
       CAST(COALESCE((SELECT SUM(quantity_micro)
                        FROM stock_balance
                       WHERE item_id = item.id), 0) AS BIGINT) AS quantity_micro,
       CASE WHEN item.is_active = 1 THEN 'active' ELSE 'closed' END AS state
  FROM item

-- name: stock
SELECT stock_balance.id, item.code, item.name, warehouse.code AS warehouse, item.unit,
       stock_balance.quantity_micro, stock_balance.value_minor
  FROM stock_balance
  JOIN item ON item.id = stock_balance.item_id
  JOIN warehouse ON warehouse.id = stock_balance.warehouse_id

-- name: stock_moves
SELECT stock_move.id, stock_move.moved_on, item.code, item.name, warehouse.code AS warehouse,
       stock_move.source, stock_move.quantity_micro, stock_move.value_minor
  FROM stock_move
  JOIN item ON item.id = stock_move.item_id
  JOIN warehouse ON warehouse.id = stock_move.warehouse_id

-- name: purchase_orders
SELECT purchase_order.id, purchase_order.number, party.name AS supplier, purchase_order.ordered_on,
       purchase_order.reference, purchase_order.state, purchase_order.currency,
       purchase_order.net_minor
  FROM purchase_order
  JOIN party ON party.id = purchase_order.supplier_id

-- name: bills
SELECT bill.id, bill.number, COALESCE(bill.kind, 'bill') AS kind, party.name AS supplier,
       bill.supplier_number, bill.billed_on,
       bill.due_on, bill.currency, bill.net_minor + bill.tax_minor AS gross_minor,
       COALESCE(open_item.open_minor, 0)
       + CASE WHEN open_item.instalment IS NULL THEN 0
              ELSE (SELECT CAST(COALESCE(SUM(later.open_minor), 0) AS BIGINT)
                      FROM open_item later
                     WHERE later.side = 'payable' AND later.source = 'bill'
                       AND later.source_id = bill.id AND later.source_id > 0
                       AND later.instalment > 1) END AS open_minor,
       CASE WHEN open_item.instalment IS NULL AND COALESCE(open_item.open_minor, 0) = 0
                 THEN 'paid'
            WHEN open_item.instalment IS NULL
                 AND open_item.open_minor = open_item.original_minor THEN 'open'
            WHEN open_item.instalment IS NULL THEN 'part paid'
            ELSE (SELECT CASE WHEN SUM(part.open_minor) = 0 THEN 'paid'
                              WHEN SUM(part.open_minor) = SUM(part.original_minor) THEN 'open'
                              ELSE 'part paid' END
                    FROM open_item part
                   WHERE part.side = 'payable' AND part.source = 'bill'
                     AND part.source_id = bill.id AND part.source_id > 0) END AS state
  FROM bill
  JOIN party ON party.id = bill.supplier_id
  LEFT JOIN open_item ON open_item.side = 'payable' AND open_item.source = 'bill'
        AND open_item.source_id = bill.id AND open_item.source_id > 0
        AND COALESCE(open_item.instalment, 1) = 1

-- name: employees
SELECT employee.id, employee.number, employee.name, employee.sort_name, employee.job_title,
       employee.hired_on,
       COALESCE((SELECT manager.name
                   FROM employee AS manager
                  WHERE manager.id = employee.manager_id), '') AS manager,
       CASE WHEN employee.left_on IS NULL THEN 'employed' ELSE 'left' END AS state
  FROM employee

-- name: leave_requests
SELECT leave_request.id, employee.name AS employee, leave_request.first_on, leave_request.last_on,
       leave_request.days_micro, leave_request.state, leave_request.remark
  FROM leave_request
  JOIN employee ON employee.id = leave_request.employee_id

-- name: holidays
SELECT id, held_on, name, country, region
  FROM holiday

-- name: budgets
SELECT budget.id, fiscal_year.name AS year, budget.name, budget.number, budget.state, budget.policy
  FROM budget
  JOIN fiscal_year ON fiscal_year.id = budget.fiscal_year_id

-- name: visits
SELECT visit.id, visit.visitor_name AS visitor, visit.visitor_company AS company,
       visit.host_name AS host, visit.purpose, visit.state, visit.badge,
       COALESCE(visit.expected_at_ms, visit.arrived_at_ms) AS due_at_ms
  FROM visit
 WHERE COALESCE(visit.expected_at_ms, visit.arrived_at_ms) IS NOT NULL

-- name: entries
SELECT entry.id, entry.id AS number, entry.posted_on, journal.code AS journal, entry.reference, entry.source,
       COALESCE(entry_text.text, '') AS text,
       CAST((SELECT SUM(CASE WHEN base_minor > 0 THEN base_minor ELSE 0 END)
               FROM entry_line
              WHERE entry_line.id BETWEEN entry.id * 10000 + 1 AND entry.id * 10000 + 9999)
            AS BIGINT) AS amount_minor
  FROM entry
  JOIN journal ON journal.id = entry.journal_id
  LEFT JOIN entry_text ON entry_text.id = entry.id * 10000

-- name: audit
-- Each change to the books: who made it, and standing in for whom. What no user did, Tandem did.
SELECT audit.id, audit.id AS number, audit.at_ms, audit.action, audit.topics, audit.row_count,
       COALESCE((SELECT app_user.name
                   FROM app_user
                  WHERE app_user.id = audit.user_id), 'tandem') AS user_name,
       COALESCE((SELECT app_user.name
                   FROM app_user
                  WHERE app_user.id = audit.covered_user_id), '') AS covered_name
  FROM audit

-- name: anchors
-- When the heads of the chains were signed, and why.
SELECT anchor.id, anchor.at_ms, anchor.reason, anchor.audit_id, anchor.ledger_id
  FROM anchor
