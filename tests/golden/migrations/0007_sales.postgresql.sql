CREATE TABLE sales_order (
    id            BIGINT NOT NULL PRIMARY KEY,
    number        TEXT COLLATE "C" NOT NULL UNIQUE,
    customer_id   BIGINT NOT NULL REFERENCES party (id),
    warehouse_id  BIGINT NOT NULL REFERENCES warehouse (id),
    reference     TEXT COLLATE "C" CHECK (reference <> ''),
    ordered_on    DATE NOT NULL,
    currency      TEXT COLLATE "C" NOT NULL,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('quote', 'confirmed', 'closed', 'cancelled')),
    net_minor     BIGINT NOT NULL,
    tax_minor     BIGINT NOT NULL,
    version       BIGINT NOT NULL
) ;

CREATE INDEX sales_order_by_customer ON sales_order (customer_id, id);

CREATE INDEX sales_order_by_reference ON sales_order (reference);

CREATE TABLE sales_order_line (
    id               BIGINT NOT NULL PRIMARY KEY,
    sales_order_id   BIGINT NOT NULL REFERENCES sales_order (id),
    position         BIGINT NOT NULL,
    item_id          BIGINT NOT NULL REFERENCES item (id),
    kind             TEXT COLLATE "C" NOT NULL CHECK (kind IN ('stock', 'service', 'charge')),
    description      TEXT COLLATE "C" NOT NULL,
    quantity_micro   BIGINT NOT NULL CHECK (quantity_micro > 0),
    price_micro      BIGINT NOT NULL CHECK (price_micro >= 0),
    discount_micro   BIGINT NOT NULL CHECK (discount_micro BETWEEN 0 AND 1000000),
    tax_code_id      BIGINT REFERENCES tax_code (id),
    net_minor        BIGINT NOT NULL CHECK (net_minor >= 0),
    delivered_micro  BIGINT NOT NULL CHECK (delivered_micro BETWEEN 0 AND quantity_micro),
    invoiced_micro   BIGINT NOT NULL CHECK (invoiced_micro BETWEEN 0 AND quantity_micro),
    UNIQUE (sales_order_id, position)
) ;

CREATE TABLE delivery (
    id              BIGINT NOT NULL PRIMARY KEY,
    number          TEXT COLLATE "C" NOT NULL UNIQUE,
    sales_order_id  BIGINT NOT NULL REFERENCES sales_order (id),
    delivered_on    DATE NOT NULL,
    cost_minor      BIGINT NOT NULL CHECK (cost_minor >= 0)
) ;

CREATE INDEX delivery_by_order ON delivery (sales_order_id, id);

CREATE TABLE delivery_line (
    id                   BIGINT NOT NULL PRIMARY KEY,
    delivery_id          BIGINT NOT NULL REFERENCES delivery (id),
    sales_order_line_id  BIGINT NOT NULL REFERENCES sales_order_line (id),
    item_id              BIGINT NOT NULL REFERENCES item (id),
    quantity_micro       BIGINT NOT NULL CHECK (quantity_micro > 0),
    cost_minor           BIGINT NOT NULL CHECK (cost_minor >= 0),
    returned_micro       BIGINT NOT NULL CHECK (returned_micro BETWEEN 0 AND quantity_micro)
) ;

CREATE INDEX delivery_line_by_delivery ON delivery_line (delivery_id, id);

CREATE TABLE sales_return (
    id           BIGINT NOT NULL PRIMARY KEY,
    number       TEXT COLLATE "C" NOT NULL UNIQUE,
    delivery_id  BIGINT NOT NULL REFERENCES delivery (id),
    returned_on  DATE NOT NULL,
    cost_minor   BIGINT NOT NULL CHECK (cost_minor >= 0)
) ;

CREATE TABLE sales_return_line (
    id                BIGINT NOT NULL PRIMARY KEY,
    sales_return_id   BIGINT NOT NULL REFERENCES sales_return (id),
    delivery_line_id  BIGINT NOT NULL REFERENCES delivery_line (id),
    quantity_micro    BIGINT NOT NULL CHECK (quantity_micro > 0),
    cost_minor        BIGINT NOT NULL CHECK (cost_minor >= 0)
) ;

CREATE TABLE invoice (
    id              BIGINT NOT NULL PRIMARY KEY,
    number          TEXT COLLATE "C" NOT NULL UNIQUE,
    sales_order_id  BIGINT NOT NULL REFERENCES sales_order (id),
    customer_id     BIGINT NOT NULL REFERENCES party (id),
    issued_on       DATE NOT NULL,
    due_on          DATE NOT NULL,
    currency        TEXT COLLATE "C" NOT NULL,
    net_minor       BIGINT NOT NULL,
    tax_minor       BIGINT NOT NULL,
    version         BIGINT NOT NULL
) ;

CREATE INDEX invoice_by_order ON invoice (sales_order_id, id);

CREATE INDEX invoice_by_customer ON invoice (customer_id, issued_on, id);

CREATE INDEX invoice_by_day ON invoice (issued_on, id);

CREATE TABLE invoice_line (
    id                   BIGINT NOT NULL PRIMARY KEY,
    invoice_id           BIGINT NOT NULL REFERENCES invoice (id),
    position             BIGINT NOT NULL,
    sales_order_line_id  BIGINT NOT NULL REFERENCES sales_order_line (id),
    item_id              BIGINT NOT NULL REFERENCES item (id),
    kind                 TEXT COLLATE "C" NOT NULL CHECK (kind IN ('stock', 'service', 'charge')),
    description          TEXT COLLATE "C" NOT NULL,
    quantity_micro       BIGINT NOT NULL CHECK (quantity_micro > 0),
    price_micro          BIGINT NOT NULL,
    discount_micro       BIGINT NOT NULL,
    tax_code_id          BIGINT REFERENCES tax_code (id),
    net_minor            BIGINT NOT NULL,
    credited_micro       BIGINT NOT NULL CHECK (credited_micro BETWEEN 0 AND quantity_micro),
    UNIQUE (invoice_id, position)
) ;

CREATE TABLE invoice_tax (
    id              BIGINT NOT NULL PRIMARY KEY,
    invoice_id      BIGINT NOT NULL REFERENCES invoice (id),
    tax_code_id     BIGINT REFERENCES tax_code (id),
    rate_micro      BIGINT NOT NULL,
    net_minor       BIGINT NOT NULL,
    tax_minor       BIGINT NOT NULL,
    credited_minor  BIGINT NOT NULL
) ;

CREATE INDEX invoice_tax_by_invoice ON invoice_tax (invoice_id, id);

CREATE TABLE credit_note (
    id           BIGINT NOT NULL PRIMARY KEY,
    number       TEXT COLLATE "C" NOT NULL UNIQUE,
    invoice_id   BIGINT NOT NULL REFERENCES invoice (id),
    customer_id  BIGINT NOT NULL REFERENCES party (id),
    issued_on    DATE NOT NULL,
    reason       TEXT COLLATE "C" NOT NULL,
    currency     TEXT COLLATE "C" NOT NULL,
    net_minor    BIGINT NOT NULL,
    tax_minor    BIGINT NOT NULL
) ;

CREATE INDEX credit_note_by_invoice ON credit_note (invoice_id, id);

CREATE TABLE credit_note_line (
    id               BIGINT NOT NULL PRIMARY KEY,
    credit_note_id   BIGINT NOT NULL REFERENCES credit_note (id),
    invoice_line_id  BIGINT NOT NULL REFERENCES invoice_line (id),
    quantity_micro   BIGINT NOT NULL CHECK (quantity_micro > 0),
    net_minor        BIGINT NOT NULL
) ;

CREATE INDEX credit_note_line_by_note ON credit_note_line (credit_note_id, id);

CREATE TABLE credit_note_tax (
    id              BIGINT NOT NULL PRIMARY KEY,
    credit_note_id  BIGINT NOT NULL REFERENCES credit_note (id),
    tax_code_id     BIGINT REFERENCES tax_code (id),
    rate_micro      BIGINT NOT NULL,
    net_minor       BIGINT NOT NULL,
    tax_minor       BIGINT NOT NULL
) ;

CREATE INDEX credit_note_tax_by_note ON credit_note_tax (credit_note_id, id);
