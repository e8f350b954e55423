CREATE TABLE item (
    id                    INTEGER NOT NULL PRIMARY KEY,
    code                  TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    unit                  TEXT NOT NULL CHECK (unit <> ''),
    kind                  TEXT NOT NULL CHECK (kind IN ('stock', 'service', 'charge')),
    item_group            TEXT NOT NULL,
    sales_price_micro     INTEGER NOT NULL CHECK (sales_price_micro >= 0),
    purchase_price_micro  INTEGER NOT NULL CHECK (purchase_price_micro >= 0),
    tax_code_id           INTEGER REFERENCES tax_code (id),
    is_active             INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    version               INTEGER NOT NULL
) STRICT;

CREATE INDEX item_by_name ON item (name, id);

CREATE TABLE item_price (
    id                   INTEGER NOT NULL PRIMARY KEY,
    item_id              INTEGER NOT NULL REFERENCES item (id),
    customer_id          INTEGER REFERENCES party (id),
    quantity_from_micro  INTEGER NOT NULL CHECK (quantity_from_micro >= 0),
    valid_from           TEXT NOT NULL,
    price_micro          INTEGER NOT NULL CHECK (price_micro >= 0)
) STRICT;

CREATE UNIQUE INDEX item_price_by_step
    ON item_price (item_id, COALESCE(customer_id, 0), quantity_from_micro, valid_from);

CREATE TABLE warehouse (
    id                     INTEGER NOT NULL PRIMARY KEY,
    code                   TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name                   TEXT NOT NULL CHECK (name <> ''),
    allows_negative_stock  INTEGER NOT NULL CHECK (allows_negative_stock IN (0, 1)),
    version                INTEGER NOT NULL
) STRICT;

CREATE TABLE stock_move (
    id              INTEGER NOT NULL PRIMARY KEY,
    item_id         INTEGER NOT NULL REFERENCES item (id),
    warehouse_id    INTEGER NOT NULL REFERENCES warehouse (id),
    quantity_micro  INTEGER NOT NULL,
    value_minor     INTEGER NOT NULL,
    source          TEXT NOT NULL,
    source_id       INTEGER NOT NULL,
    moved_on        TEXT NOT NULL
) STRICT;

CREATE INDEX stock_move_by_item ON stock_move (item_id, warehouse_id, id);

CREATE INDEX stock_move_by_source ON stock_move (source, source_id);

CREATE TRIGGER stock_move_is_final BEFORE UPDATE ON stock_move
BEGIN SELECT RAISE(ABORT, 'stock moves are final'); END;

CREATE TRIGGER stock_move_stays BEFORE DELETE ON stock_move
BEGIN SELECT RAISE(ABORT, 'stock moves are final'); END;

CREATE TABLE stock_balance (
    id              INTEGER NOT NULL PRIMARY KEY,
    item_id         INTEGER NOT NULL REFERENCES item (id),
    warehouse_id    INTEGER NOT NULL REFERENCES warehouse (id),
    quantity_micro  INTEGER NOT NULL,
    value_minor     INTEGER NOT NULL,
    UNIQUE (item_id, warehouse_id),
    CHECK (quantity_micro > 0 OR value_minor = 0),
    CHECK (value_minor >= 0)
) STRICT;

CREATE TABLE stock_take (
    id           INTEGER NOT NULL PRIMARY KEY,
    number       TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL CHECK (kind IN ('opening', 'count')),
    taken_on     TEXT NOT NULL,
    value_minor  INTEGER NOT NULL
) STRICT;

CREATE TABLE purchase_order (
    id            INTEGER NOT NULL PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    supplier_id   INTEGER NOT NULL REFERENCES party (id),
    warehouse_id  INTEGER NOT NULL REFERENCES warehouse (id),
    reference     TEXT NOT NULL,
    ordered_on    TEXT NOT NULL,
    currency      TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('open', 'closed', 'cancelled')),
    net_minor     INTEGER NOT NULL,
    version       INTEGER NOT NULL
) STRICT;

CREATE INDEX purchase_order_by_supplier ON purchase_order (supplier_id, id);

CREATE TABLE purchase_order_line (
    id                 INTEGER NOT NULL PRIMARY KEY,
    purchase_order_id  INTEGER NOT NULL REFERENCES purchase_order (id),
    position           INTEGER NOT NULL,
    item_id            INTEGER NOT NULL REFERENCES item (id),
    kind               TEXT NOT NULL CHECK (kind IN ('stock', 'service', 'charge')),
    description        TEXT NOT NULL,
    quantity_micro     INTEGER NOT NULL CHECK (quantity_micro > 0),
    price_micro        INTEGER NOT NULL CHECK (price_micro >= 0),
    tax_code_id        INTEGER REFERENCES tax_code (id),
    net_minor          INTEGER NOT NULL CHECK (net_minor >= 0),
    received_micro     INTEGER NOT NULL CHECK (received_micro BETWEEN 0 AND quantity_micro),
    billed_micro       INTEGER NOT NULL CHECK (billed_micro BETWEEN 0 AND quantity_micro),
    received_minor     INTEGER NOT NULL,
    cleared_minor      INTEGER NOT NULL,
    UNIQUE (purchase_order_id, position),
    CHECK (kind <> 'stock' OR billed_micro <= received_micro)
) STRICT;

CREATE TABLE goods_receipt (
    id                 INTEGER NOT NULL PRIMARY KEY,
    number             TEXT NOT NULL UNIQUE,
    purchase_order_id  INTEGER NOT NULL REFERENCES purchase_order (id),
    received_on        TEXT NOT NULL,
    value_minor        INTEGER NOT NULL
) STRICT;

CREATE INDEX goods_receipt_by_order ON goods_receipt (purchase_order_id, id);

CREATE TABLE goods_receipt_line (
    id                      INTEGER NOT NULL PRIMARY KEY,
    goods_receipt_id        INTEGER NOT NULL REFERENCES goods_receipt (id),
    purchase_order_line_id  INTEGER NOT NULL REFERENCES purchase_order_line (id),
    quantity_micro          INTEGER NOT NULL CHECK (quantity_micro > 0),
    value_minor             INTEGER NOT NULL
) STRICT;

CREATE INDEX goods_receipt_line_by_receipt ON goods_receipt_line (goods_receipt_id, id);

CREATE TABLE bill (
    id                 INTEGER NOT NULL PRIMARY KEY,
    number             TEXT NOT NULL UNIQUE,
    supplier_id        INTEGER NOT NULL REFERENCES party (id),
    supplier_number    TEXT NOT NULL CHECK (supplier_number <> ''),
    purchase_order_id  INTEGER REFERENCES purchase_order (id),
    billed_on          TEXT NOT NULL,
    due_on             TEXT NOT NULL,
    currency           TEXT NOT NULL,
    net_minor          INTEGER NOT NULL,
    tax_minor          INTEGER NOT NULL,
    UNIQUE (supplier_id, supplier_number)
) STRICT;

CREATE INDEX bill_by_order ON bill (purchase_order_id, id);

CREATE TABLE bill_line (
    id                      INTEGER NOT NULL PRIMARY KEY,
    bill_id                 INTEGER NOT NULL REFERENCES bill (id),
    position                INTEGER NOT NULL,
    purchase_order_line_id  INTEGER REFERENCES purchase_order_line (id),
    description             TEXT NOT NULL,
    quantity_micro          INTEGER NOT NULL,
    net_minor               INTEGER NOT NULL,
    cleared_minor           INTEGER NOT NULL,
    tax_code_id             INTEGER REFERENCES tax_code (id),
    UNIQUE (bill_id, position)
) STRICT;

CREATE TABLE bill_tax (
    id           INTEGER NOT NULL PRIMARY KEY,
    bill_id      INTEGER NOT NULL REFERENCES bill (id),
    tax_code_id  INTEGER REFERENCES tax_code (id),
    rate_micro   INTEGER NOT NULL,
    net_minor    INTEGER NOT NULL,
    tax_minor    INTEGER NOT NULL
) STRICT;

CREATE INDEX bill_tax_by_bill ON bill_tax (bill_id, id);
