CREATE TABLE deposit_invoice (
    id              INTEGER NOT NULL PRIMARY KEY,
    number          TEXT NOT NULL UNIQUE,
    sales_order_id  INTEGER NOT NULL REFERENCES sales_order (id),
    customer_id     INTEGER NOT NULL REFERENCES party (id),
    kind            TEXT NOT NULL CHECK (kind IN ('deposit', 'progress')),
    percent_micro   INTEGER NOT NULL CHECK (percent_micro BETWEEN 0 AND 1000000),
    issued_on       TEXT NOT NULL,
    due_on          TEXT NOT NULL,
    currency        TEXT NOT NULL,
    net_minor       INTEGER NOT NULL CHECK (net_minor > 0),
    tax_minor       INTEGER NOT NULL,
    credit_number   TEXT UNIQUE,
    credited_on     TEXT,
    credit_reason   TEXT,
    version         INTEGER NOT NULL,
    CHECK ((credit_number IS NULL) = (credited_on IS NULL))
) STRICT;

CREATE INDEX deposit_invoice_by_order ON deposit_invoice (sales_order_id, id);

CREATE INDEX deposit_invoice_by_customer ON deposit_invoice (customer_id, issued_on, id);

CREATE TABLE deposit_invoice_tax (
    id                  INTEGER NOT NULL PRIMARY KEY,
    deposit_invoice_id  INTEGER NOT NULL REFERENCES deposit_invoice (id),
    tax_code_id         INTEGER REFERENCES tax_code (id),
    rate_micro          INTEGER NOT NULL,
    net_minor           INTEGER NOT NULL CHECK (net_minor > 0),
    tax_minor           INTEGER NOT NULL,
    deducted_minor      INTEGER NOT NULL,
    CHECK (deducted_minor BETWEEN 0 AND net_minor)
) STRICT;

CREATE INDEX deposit_invoice_tax_by_deposit ON deposit_invoice_tax (deposit_invoice_id, id);

CREATE TABLE deposit_deduction (
    id                      INTEGER NOT NULL PRIMARY KEY,
    invoice_id              INTEGER NOT NULL REFERENCES invoice (id),
    deposit_invoice_tax_id  INTEGER NOT NULL REFERENCES deposit_invoice_tax (id),
    net_minor               INTEGER NOT NULL CHECK (net_minor > 0),
    tax_minor               INTEGER NOT NULL
) STRICT;

CREATE INDEX deposit_deduction_by_invoice ON deposit_deduction (invoice_id, id);
