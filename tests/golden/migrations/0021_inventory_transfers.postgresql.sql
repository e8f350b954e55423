CREATE TABLE stock_transfer (
    id                 BIGINT NOT NULL PRIMARY KEY,
    number             TEXT COLLATE "C" NOT NULL UNIQUE,
    from_warehouse_id  BIGINT NOT NULL REFERENCES warehouse (id),
    to_warehouse_id    BIGINT NOT NULL REFERENCES warehouse (id),
    moved_on           DATE NOT NULL,
    note               TEXT COLLATE "C" NOT NULL,
    value_minor        BIGINT NOT NULL CHECK (value_minor >= 0),
    CHECK (from_warehouse_id <> to_warehouse_id)
) ;
