ALTER TABLE bill ADD COLUMN kind TEXT COLLATE "C" CHECK (kind IN ('bill', 'deposit', 'credit_note'));

ALTER TABLE bill ADD COLUMN credited_bill_id BIGINT REFERENCES bill (id);

ALTER TABLE bill ADD COLUMN reason TEXT COLLATE "C";

CREATE INDEX bill_by_credited ON bill (credited_bill_id, id);

ALTER TABLE bill_line ADD COLUMN account_id BIGINT REFERENCES account (id);

ALTER TABLE bill_line ADD COLUMN taken_back_line_id BIGINT REFERENCES bill_line (id);

CREATE INDEX bill_line_by_taken_back ON bill_line (taken_back_line_id, id);

ALTER TABLE bill_tax ADD COLUMN taken_back_bill_id BIGINT REFERENCES bill (id);

ALTER TABLE purchase_order_line ADD COLUMN returned_micro BIGINT;

CREATE TABLE purchase_return (
    id                 BIGINT NOT NULL PRIMARY KEY,
    number             TEXT COLLATE "C" NOT NULL UNIQUE,
    purchase_order_id  BIGINT NOT NULL REFERENCES purchase_order (id),
    returned_on        DATE NOT NULL,
    reason             TEXT COLLATE "C",
    value_minor        BIGINT NOT NULL,
    stock_minor        BIGINT NOT NULL
) ;

CREATE INDEX purchase_return_by_order ON purchase_return (purchase_order_id, id);

CREATE TABLE purchase_return_line (
    id                      BIGINT NOT NULL PRIMARY KEY,
    purchase_return_id      BIGINT NOT NULL REFERENCES purchase_return (id),
    purchase_order_line_id  BIGINT NOT NULL REFERENCES purchase_order_line (id),
    quantity_micro          BIGINT NOT NULL CHECK (quantity_micro > 0),
    value_minor             BIGINT NOT NULL,
    stock_minor             BIGINT NOT NULL
) ;

CREATE INDEX purchase_return_line_by_return ON purchase_return_line (purchase_return_id, id);
