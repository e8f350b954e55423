-- 0041  Deposit and progress invoices: what an order asks for before its invoice, and what invoices
-- deducted of it. docs/guide/deposits.md.
-- audited: deposit_invoice deposit_invoice_tax deposit_deduction

-- percent_micro is how far the work had come in all, on progress invoices.
CREATE TABLE deposit_invoice (
    id              {id},
    number          {text} UNIQUE,
    sales_order_id  {ref} REFERENCES sales_order (id),
    customer_id     {ref} REFERENCES party (id),
    kind            {text} CHECK (kind IN ('deposit', 'progress')),
    percent_micro   {micro} CHECK (percent_micro BETWEEN 0 AND 1000000),
    issued_on       {date},
    due_on          {date},
    currency        {currency},
    net_minor       {money} CHECK (net_minor > 0),
    tax_minor       {money},
    credit_number   {text?} UNIQUE,
    credited_on     {date?},
    credit_reason   {text?},
    version         {count},
    CHECK ((credit_number IS NULL) = (credited_on IS NULL))
) {strict};

CREATE INDEX deposit_invoice_by_order ON deposit_invoice (sales_order_id, id);
CREATE INDEX deposit_invoice_by_customer ON deposit_invoice (customer_id, issued_on, id);

-- What a deposit asks for under one tax code, and how much of its net invoices deducted.
CREATE TABLE deposit_invoice_tax (
    id                  {id},
    deposit_invoice_id  {ref} REFERENCES deposit_invoice (id),
    tax_code_id         {ref?} REFERENCES tax_code (id),
    rate_micro          {micro},
    net_minor           {money} CHECK (net_minor > 0),
    tax_minor           {money},
    deducted_minor      {money},
    CHECK (deducted_minor BETWEEN 0 AND net_minor)
) {strict};

CREATE INDEX deposit_invoice_tax_by_deposit ON deposit_invoice_tax (deposit_invoice_id, id);

CREATE TABLE deposit_deduction (
    id                      {id},
    invoice_id              {ref} REFERENCES invoice (id),
    deposit_invoice_tax_id  {ref} REFERENCES deposit_invoice_tax (id),
    net_minor               {money} CHECK (net_minor > 0),
    tax_minor               {money}
) {strict};

CREATE INDEX deposit_deduction_by_invoice ON deposit_deduction (invoice_id, id);

-- As 0026, for deposits.
-- Whether this login has the right to read (or else to write) records of a table.
-- only: postgresql
CREATE OR REPLACE FUNCTION may_on_record(subject TEXT, is_writing BOOLEAN) RETURNS BOOLEAN
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT may(COALESCE(
        CASE subject
        WHEN 'party' THEN 'crm.' WHEN 'opportunity' THEN 'crm.'
        WHEN 'sales_order' THEN 'sales.' WHEN 'invoice' THEN 'sales.'
        WHEN 'delivery' THEN 'sales.' WHEN 'credit_note' THEN 'sales.'
        WHEN 'deposit_invoice' THEN 'sales.'
        WHEN 'item' THEN 'inventory.' WHEN 'employee' THEN 'hr.'
        WHEN 'appointment' THEN 'appointments.' WHEN 'visit' THEN 'reception.'
        WHEN 'bank_line' THEN 'settlements.'
        END || CASE WHEN is_writing THEN 'write' ELSE 'read' END,
        CASE subject || CASE WHEN is_writing THEN ' write' ELSE ' read' END
        WHEN 'purchase_order read' THEN 'inventory.read'
        WHEN 'purchase_order write' THEN 'purchasing.write'
        WHEN 'bill read' THEN 'inventory.read' WHEN 'bill write' THEN 'purchasing.write'
        WHEN 'entry read' THEN 'ledger.read' WHEN 'entry write' THEN 'ledger.post'
        END, ''))
$$;
