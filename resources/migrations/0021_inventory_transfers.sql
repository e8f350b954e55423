-- 0021  Goods that go from one warehouse to another.
-- audited: stock_transfer

-- Goods that went from one warehouse to another, at what they are worth: two moves for each item.
CREATE TABLE stock_transfer (
    id                 {id},
    number             {text} UNIQUE,
    from_warehouse_id  {ref} REFERENCES warehouse (id),
    to_warehouse_id    {ref} REFERENCES warehouse (id),
    moved_on           {date},
    note               {text},
    value_minor        {money} CHECK (value_minor >= 0),
    CHECK (from_warehouse_id <> to_warehouse_id)
) {strict};
