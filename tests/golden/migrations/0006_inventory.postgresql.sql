CREATE TABLE item (
    id                    BIGINT NOT NULL PRIMARY KEY,
    code                  TEXT COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name                  TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    unit                  TEXT COLLATE "C" NOT NULL CHECK (unit <> ''),
    kind                  TEXT COLLATE "C" NOT NULL CHECK (kind IN ('stock', 'service', 'charge')),
    item_group            TEXT COLLATE "C" NOT NULL,
    sales_price_micro     BIGINT NOT NULL CHECK (sales_price_micro >= 0),
    purchase_price_micro  BIGINT NOT NULL CHECK (purchase_price_micro >= 0),
    tax_code_id           BIGINT REFERENCES tax_code (id),
    is_active             BIGINT NOT NULL CHECK (is_active IN (0, 1)),
    version               BIGINT NOT NULL
) ;

CREATE INDEX item_by_name ON item (name, id);

CREATE TABLE item_price (
    id                   BIGINT NOT NULL PRIMARY KEY,
    item_id              BIGINT NOT NULL REFERENCES item (id),
    customer_id          BIGINT REFERENCES party (id),
    quantity_from_micro  BIGINT NOT NULL CHECK (quantity_from_micro >= 0),
    valid_from           DATE NOT NULL,
    price_micro          BIGINT NOT NULL CHECK (price_micro >= 0)
) ;

CREATE UNIQUE INDEX item_price_by_step
    ON item_price (item_id, COALESCE(customer_id, 0), quantity_from_micro, valid_from);

CREATE TABLE warehouse (
    id                     BIGINT NOT NULL PRIMARY KEY,
    code                   TEXT COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name                   TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    allows_negative_stock  BIGINT NOT NULL CHECK (allows_negative_stock IN (0, 1)),
    version                BIGINT NOT NULL
) ;

CREATE TABLE stock_move (
    id              BIGINT NOT NULL PRIMARY KEY,
    item_id         BIGINT NOT NULL REFERENCES item (id),
    warehouse_id    BIGINT NOT NULL REFERENCES warehouse (id),
    quantity_micro  BIGINT NOT NULL,
    value_minor     BIGINT NOT NULL,
    source          TEXT COLLATE "C" NOT NULL,
    source_id       BIGINT NOT NULL,
    moved_on        DATE NOT NULL
) ;

CREATE INDEX stock_move_by_item ON stock_move (item_id, warehouse_id, id);

CREATE INDEX stock_move_by_source ON stock_move (source, source_id);

CREATE TRIGGER stock_move_is_final BEFORE UPDATE OR DELETE ON stock_move
FOR EACH ROW EXECUTE FUNCTION refuse_change('stock moves are final');

CREATE TRIGGER stock_move_stays_whole BEFORE TRUNCATE ON stock_move
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('stock moves are final');

CREATE TABLE stock_balance (
    id              BIGINT NOT NULL PRIMARY KEY,
    item_id         BIGINT NOT NULL REFERENCES item (id),
    warehouse_id    BIGINT NOT NULL REFERENCES warehouse (id),
    quantity_micro  BIGINT NOT NULL,
    value_minor     BIGINT NOT NULL,
    UNIQUE (item_id, warehouse_id),
    CHECK (quantity_micro > 0 OR value_minor = 0),
    CHECK (value_minor >= 0)
) ;

CREATE TABLE stock_take (
    id           BIGINT NOT NULL PRIMARY KEY,
    number       TEXT COLLATE "C" NOT NULL UNIQUE,
    kind         TEXT COLLATE "C" NOT NULL CHECK (kind IN ('opening', 'count')),
    taken_on     DATE NOT NULL,
    value_minor  BIGINT NOT NULL
) ;

CREATE TABLE purchase_order (
    id            BIGINT NOT NULL PRIMARY KEY,
    number        TEXT COLLATE "C" NOT NULL UNIQUE,
    supplier_id   BIGINT NOT NULL REFERENCES party (id),
    warehouse_id  BIGINT NOT NULL REFERENCES warehouse (id),
    reference     TEXT COLLATE "C" NOT NULL,
    ordered_on    DATE NOT NULL,
    currency      TEXT COLLATE "C" NOT NULL,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'closed', 'cancelled')),
    net_minor     BIGINT NOT NULL,
    version       BIGINT NOT NULL
) ;

CREATE INDEX purchase_order_by_supplier ON purchase_order (supplier_id, id);

CREATE TABLE purchase_order_line (
    id                 BIGINT NOT NULL PRIMARY KEY,
    purchase_order_id  BIGINT NOT NULL REFERENCES purchase_order (id),
    position           BIGINT NOT NULL,
    item_id            BIGINT NOT NULL REFERENCES item (id),
    kind               TEXT COLLATE "C" NOT NULL CHECK (kind IN ('stock', 'service', 'charge')),
    description        TEXT COLLATE "C" NOT NULL,
    quantity_micro     BIGINT NOT NULL CHECK (quantity_micro > 0),
    price_micro        BIGINT NOT NULL CHECK (price_micro >= 0),
    tax_code_id        BIGINT REFERENCES tax_code (id),
    net_minor          BIGINT NOT NULL CHECK (net_minor >= 0),
    received_micro     BIGINT NOT NULL CHECK (received_micro BETWEEN 0 AND quantity_micro),
    billed_micro       BIGINT NOT NULL CHECK (billed_micro BETWEEN 0 AND quantity_micro),
    received_minor     BIGINT NOT NULL,
    cleared_minor      BIGINT NOT NULL,
    UNIQUE (purchase_order_id, position),
    CHECK (kind <> 'stock' OR billed_micro <= received_micro)
) ;

CREATE TABLE goods_receipt (
    id                 BIGINT NOT NULL PRIMARY KEY,
    number             TEXT COLLATE "C" NOT NULL UNIQUE,
    purchase_order_id  BIGINT NOT NULL REFERENCES purchase_order (id),
    received_on        DATE NOT NULL,
    value_minor        BIGINT NOT NULL
) ;

CREATE INDEX goods_receipt_by_order ON goods_receipt (purchase_order_id, id);

CREATE TABLE goods_receipt_line (
    id                      BIGINT NOT NULL PRIMARY KEY,
    goods_receipt_id        BIGINT NOT NULL REFERENCES goods_receipt (id),
    purchase_order_line_id  BIGINT NOT NULL REFERENCES purchase_order_line (id),
    quantity_micro          BIGINT NOT NULL CHECK (quantity_micro > 0),
    value_minor             BIGINT NOT NULL
) ;

CREATE INDEX goods_receipt_line_by_receipt ON goods_receipt_line (goods_receipt_id, id);

CREATE TABLE bill (
    id                 BIGINT NOT NULL PRIMARY KEY,
    number             TEXT COLLATE "C" NOT NULL UNIQUE,
    supplier_id        BIGINT NOT NULL REFERENCES party (id),
    supplier_number    TEXT COLLATE "C" NOT NULL CHECK (supplier_number <> ''),
    purchase_order_id  BIGINT REFERENCES purchase_order (id),
    billed_on          DATE NOT NULL,
    due_on             DATE NOT NULL,
    currency           TEXT COLLATE "C" NOT NULL,
    net_minor          BIGINT NOT NULL,
    tax_minor          BIGINT NOT NULL,
    UNIQUE (supplier_id, supplier_number)
) ;

CREATE INDEX bill_by_order ON bill (purchase_order_id, id);

CREATE TABLE bill_line (
    id                      BIGINT NOT NULL PRIMARY KEY,
    bill_id                 BIGINT NOT NULL REFERENCES bill (id),
    position                BIGINT NOT NULL,
    purchase_order_line_id  BIGINT REFERENCES purchase_order_line (id),
    description             TEXT COLLATE "C" NOT NULL,
    quantity_micro          BIGINT NOT NULL,
    net_minor               BIGINT NOT NULL,
    cleared_minor           BIGINT NOT NULL,
    tax_code_id             BIGINT REFERENCES tax_code (id),
    UNIQUE (bill_id, position)
) ;

CREATE TABLE bill_tax (
    id           BIGINT NOT NULL PRIMARY KEY,
    bill_id      BIGINT NOT NULL REFERENCES bill (id),
    tax_code_id  BIGINT REFERENCES tax_code (id),
    rate_micro   BIGINT NOT NULL,
    net_minor    BIGINT NOT NULL,
    tax_minor    BIGINT NOT NULL
) ;

CREATE INDEX bill_tax_by_bill ON bill_tax (bill_id, id);
