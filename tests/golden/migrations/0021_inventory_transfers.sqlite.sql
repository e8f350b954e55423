CREATE TABLE stock_transfer (
    id                 INTEGER NOT NULL PRIMARY KEY,
    number             TEXT NOT NULL UNIQUE,
    from_warehouse_id  INTEGER NOT NULL REFERENCES warehouse (id),
    to_warehouse_id    INTEGER NOT NULL REFERENCES warehouse (id),
    moved_on           TEXT NOT NULL,
    note               TEXT NOT NULL,
    value_minor        INTEGER NOT NULL CHECK (value_minor >= 0),
    CHECK (from_warehouse_id <> to_warehouse_id)
) STRICT;
