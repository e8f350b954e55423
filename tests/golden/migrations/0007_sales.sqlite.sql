CREATE TABLE sales_order (
    id            INTEGER NOT NULL PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    customer_id   INTEGER NOT NULL REFERENCES party (id),
    warehouse_id  INTEGER NOT NULL REFERENCES warehouse (id),
    reference     TEXT CHECK (reference <> ''),
    ordered_on    TEXT NOT NULL,
    currency      TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('quote', 'confirmed', 'closed', 'cancelled')),
    net_minor     INTEGER NOT NULL,
    tax_minor     INTEGER NOT NULL,
    version       INTEGER NOT NULL
) STRICT;

CREATE INDEX sales_order_by_customer ON sales_order (customer_id, id);

CREATE INDEX sales_order_by_reference ON sales_order (reference);

CREATE TABLE sales_order_line (
    id               INTEGER NOT NULL PRIMARY KEY,
    sales_order_id   INTEGER NOT NULL REFERENCES sales_order (id),
    position         INTEGER NOT NULL,
    item_id          INTEGER NOT NULL REFERENCES item (id),
    kind             TEXT NOT NULL CHECK (kind IN ('stock', 'service', 'charge')),
    description      TEXT NOT NULL,
    quantity_micro   INTEGER NOT NULL CHECK (quantity_micro > 0),
    price_micro      INTEGER NOT NULL CHECK (price_micro >= 0),
    discount_micro   INTEGER NOT NULL CHECK (discount_micro BETWEEN 0 AND 1000000),
    tax_code_id      INTEGER REFERENCES tax_code (id),
    net_minor        INTEGER NOT NULL CHECK (net_minor >= 0),
    delivered_micro  INTEGER NOT NULL CHECK (delivered_micro BETWEEN 0 AND quantity_micro),
    invoiced_micro   INTEGER NOT NULL CHECK (invoiced_micro BETWEEN 0 AND quantity_micro),
    UNIQUE (sales_order_id, position)
) STRICT;

CREATE TABLE delivery (
    id              INTEGER NOT NULL PRIMARY KEY,
    number          TEXT NOT NULL UNIQUE,
    sales_order_id  INTEGER NOT NULL REFERENCES sales_order (id),
    delivered_on    TEXT NOT NULL,
    cost_minor      INTEGER NOT NULL CHECK (cost_minor >= 0)
) STRICT;

CREATE INDEX delivery_by_order ON delivery (sales_order_id, id);

CREATE TABLE delivery_line (
    id                   INTEGER NOT NULL PRIMARY KEY,
    delivery_id          INTEGER NOT NULL REFERENCES delivery (id),
    sales_order_line_id  INTEGER NOT NULL REFERENCES sales_order_line (id),
    item_id              INTEGER NOT NULL REFERENCES item (id),
    quantity_micro       INTEGER NOT NULL CHECK (quantity_micro > 0),
    cost_minor           INTEGER NOT NULL CHECK (cost_minor >= 0),
    returned_micro       INTEGER NOT NULL CHECK (returned_micro BETWEEN 0 AND quantity_micro)
) STRICT;

CREATE INDEX delivery_line_by_delivery ON delivery_line (delivery_id, id);

CREATE TABLE sales_return (
    id           INTEGER NOT NULL PRIMARY KEY,
    number       TEXT NOT NULL UNIQUE,
    delivery_id  INTEGER NOT NULL REFERENCES delivery (id),
    returned_on  TEXT NOT NULL,
    cost_minor   INTEGER NOT NULL CHECK (cost_minor >= 0)
) STRICT;

CREATE TABLE sales_return_line (
    id                INTEGER NOT NULL PRIMARY KEY,
    sales_return_id   INTEGER NOT NULL REFERENCES sales_return (id),
    delivery_line_id  INTEGER NOT NULL REFERENCES delivery_line (id),
    quantity_micro    INTEGER NOT NULL CHECK (quantity_micro > 0),
    cost_minor        INTEGER NOT NULL CHECK (cost_minor >= 0)
) STRICT;

CREATE TABLE invoice (
    id              INTEGER NOT NULL PRIMARY KEY,
    number          TEXT NOT NULL UNIQUE,
    sales_order_id  INTEGER NOT NULL REFERENCES sales_order (id),
    customer_id     INTEGER NOT NULL REFERENCES party (id),
    issued_on       TEXT NOT NULL,
    due_on          TEXT NOT NULL,
    currency        TEXT NOT NULL,
    net_minor       INTEGER NOT NULL,
    tax_minor       INTEGER NOT NULL,
    version         INTEGER NOT NULL
) STRICT;

CREATE INDEX invoice_by_order ON invoice (sales_order_id, id);

CREATE INDEX invoice_by_customer ON invoice (customer_id, issued_on, id);

CREATE INDEX invoice_by_day ON invoice (issued_on, id);

CREATE TABLE invoice_line (
    id                   INTEGER NOT NULL PRIMARY KEY,
    invoice_id           INTEGER NOT NULL REFERENCES invoice (id),
    position             INTEGER NOT NULL,
    sales_order_line_id  INTEGER NOT NULL REFERENCES sales_order_line (id),
    item_id              INTEGER NOT NULL REFERENCES item (id),
    kind                 TEXT NOT NULL CHECK (kind IN ('stock', 'service', 'charge')),
    description          TEXT NOT NULL,
    quantity_micro       INTEGER NOT NULL CHECK (quantity_micro > 0),
    price_micro          INTEGER NOT NULL,
    discount_micro       INTEGER NOT NULL,
    tax_code_id          INTEGER REFERENCES tax_code (id),
    net_minor            INTEGER NOT NULL,
    credited_micro       INTEGER NOT NULL CHECK (credited_micro BETWEEN 0 AND quantity_micro),
    UNIQUE (invoice_id, position)
) STRICT;

CREATE TABLE invoice_tax (
    id              INTEGER NOT NULL PRIMARY KEY,
    invoice_id      INTEGER NOT NULL REFERENCES invoice (id),
    tax_code_id     INTEGER REFERENCES tax_code (id),
    rate_micro      INTEGER NOT NULL,
    net_minor       INTEGER NOT NULL,
    tax_minor       INTEGER NOT NULL,
    credited_minor  INTEGER NOT NULL
) STRICT;

CREATE INDEX invoice_tax_by_invoice ON invoice_tax (invoice_id, id);

CREATE TABLE credit_note (
    id           INTEGER NOT NULL PRIMARY KEY,
    number       TEXT NOT NULL UNIQUE,
    invoice_id   INTEGER NOT NULL REFERENCES invoice (id),
    customer_id  INTEGER NOT NULL REFERENCES party (id),
    issued_on    TEXT NOT NULL,
    reason       TEXT NOT NULL,
    currency     TEXT NOT NULL,
    net_minor    INTEGER NOT NULL,
    tax_minor    INTEGER NOT NULL
) STRICT;

CREATE INDEX credit_note_by_invoice ON credit_note (invoice_id, id);

CREATE TABLE credit_note_line (
    id               INTEGER NOT NULL PRIMARY KEY,
    credit_note_id   INTEGER NOT NULL REFERENCES credit_note (id),
    invoice_line_id  INTEGER NOT NULL REFERENCES invoice_line (id),
    quantity_micro   INTEGER NOT NULL CHECK (quantity_micro > 0),
    net_minor        INTEGER NOT NULL
) STRICT;

CREATE INDEX credit_note_line_by_note ON credit_note_line (credit_note_id, id);

CREATE TABLE credit_note_tax (
    id              INTEGER NOT NULL PRIMARY KEY,
    credit_note_id  INTEGER NOT NULL REFERENCES credit_note (id),
    tax_code_id     INTEGER REFERENCES tax_code (id),
    rate_micro      INTEGER NOT NULL,
    net_minor       INTEGER NOT NULL,
    tax_minor       INTEGER NOT NULL
) STRICT;

CREATE INDEX credit_note_tax_by_note ON credit_note_tax (credit_note_id, id);
