CREATE TABLE deposit_invoice (
    id              BIGINT NOT NULL PRIMARY KEY,
    number          TEXT COLLATE "C" NOT NULL UNIQUE,
    sales_order_id  BIGINT NOT NULL REFERENCES sales_order (id),
    customer_id     BIGINT NOT NULL REFERENCES party (id),
    kind            TEXT COLLATE "C" NOT NULL CHECK (kind IN ('deposit', 'progress')),
    percent_micro   BIGINT NOT NULL CHECK (percent_micro BETWEEN 0 AND 1000000),
    issued_on       DATE NOT NULL,
    due_on          DATE NOT NULL,
    currency        TEXT COLLATE "C" NOT NULL,
    net_minor       BIGINT NOT NULL CHECK (net_minor > 0),
    tax_minor       BIGINT NOT NULL,
    credit_number   TEXT COLLATE "C" UNIQUE,
    credited_on     DATE,
    credit_reason   TEXT COLLATE "C",
    version         BIGINT NOT NULL,
    CHECK ((credit_number IS NULL) = (credited_on IS NULL))
) ;

CREATE INDEX deposit_invoice_by_order ON deposit_invoice (sales_order_id, id);

CREATE INDEX deposit_invoice_by_customer ON deposit_invoice (customer_id, issued_on, id);

CREATE TABLE deposit_invoice_tax (
    id                  BIGINT NOT NULL PRIMARY KEY,
    deposit_invoice_id  BIGINT NOT NULL REFERENCES deposit_invoice (id),
    tax_code_id         BIGINT REFERENCES tax_code (id),
    rate_micro          BIGINT NOT NULL,
    net_minor           BIGINT NOT NULL CHECK (net_minor > 0),
    tax_minor           BIGINT NOT NULL,
    deducted_minor      BIGINT NOT NULL,
    CHECK (deducted_minor BETWEEN 0 AND net_minor)
) ;

CREATE INDEX deposit_invoice_tax_by_deposit ON deposit_invoice_tax (deposit_invoice_id, id);

CREATE TABLE deposit_deduction (
    id                      BIGINT NOT NULL PRIMARY KEY,
    invoice_id              BIGINT NOT NULL REFERENCES invoice (id),
    deposit_invoice_tax_id  BIGINT NOT NULL REFERENCES deposit_invoice_tax (id),
    net_minor               BIGINT NOT NULL CHECK (net_minor > 0),
    tax_minor               BIGINT NOT NULL
) ;

CREATE INDEX deposit_deduction_by_invoice ON deposit_deduction (invoice_id, id);

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
