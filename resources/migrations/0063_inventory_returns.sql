-- 0063  Credit notes of suppliers, deposits paid to them, and goods that go back to them.
-- docs/guide/purchasing.md.
-- audited: purchase_return purchase_return_line

-- Without a kind it is a bill. A credit note has negative amounts and names the bill it credits.
ALTER TABLE bill ADD COLUMN kind {text?} CHECK (kind IN ('bill', 'deposit', 'credit_note'));
ALTER TABLE bill ADD COLUMN credited_bill_id {ref?} REFERENCES bill (id);
ALTER TABLE bill ADD COLUMN reason {text?};
CREATE INDEX bill_by_credited ON bill (credited_bill_id, id);

-- The account that an expense names. A line that takes back a part of an earlier one, on a credit
-- note or where a bill deducts a deposit, is negative and names it.
ALTER TABLE bill_line ADD COLUMN account_id {ref?} REFERENCES account (id);
ALTER TABLE bill_line ADD COLUMN taken_back_line_id {ref?} REFERENCES bill_line (id);
CREATE INDEX bill_line_by_taken_back ON bill_line (taken_back_line_id, id);

-- The bill whose tax a negative share takes back.
ALTER TABLE bill_tax ADD COLUMN taken_back_bill_id {ref?} REFERENCES bill (id);

-- What was billed and went back, until it is credited or comes again. received_minor is without it.
ALTER TABLE purchase_order_line ADD COLUMN returned_micro {ref?};

-- value_minor is what leaves the goods received; the stock gives stock_minor.
CREATE TABLE purchase_return (
    id                 {id},
    number             {text} UNIQUE,
    purchase_order_id  {ref} REFERENCES purchase_order (id),
    returned_on        {date},
    reason             {text?},
    value_minor        {money},
    stock_minor        {money}
) {strict};

CREATE INDEX purchase_return_by_order ON purchase_return (purchase_order_id, id);

CREATE TABLE purchase_return_line (
    id                      {id},
    purchase_return_id      {ref} REFERENCES purchase_return (id),
    purchase_order_line_id  {ref} REFERENCES purchase_order_line (id),
    quantity_micro          {micro} CHECK (quantity_micro > 0),
    value_minor             {money},
    stock_minor             {money}
) {strict};

CREATE INDEX purchase_return_line_by_return ON purchase_return_line (purchase_return_id, id);
