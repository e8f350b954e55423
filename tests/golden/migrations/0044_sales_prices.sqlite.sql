ALTER TABLE sales_order ADD COLUMN price_basis TEXT CHECK (price_basis IN ('net', 'gross'));

ALTER TABLE sales_order ADD COLUMN document_discount_micro INTEGER
    CHECK (document_discount_micro BETWEEN 0 AND 1000000);

ALTER TABLE sales_order ADD COLUMN document_discount_minor INTEGER
    CHECK (document_discount_minor >= 0);

ALTER TABLE sales_order_line ADD COLUMN amount_minor INTEGER CHECK (amount_minor >= 0);

ALTER TABLE sales_order_line ADD COLUMN document_discount_minor INTEGER
    CHECK (document_discount_minor >= 0);

ALTER TABLE invoice ADD COLUMN price_basis TEXT CHECK (price_basis IN ('net', 'gross'));

ALTER TABLE invoice ADD COLUMN document_discount_minor INTEGER;

ALTER TABLE invoice_line ADD COLUMN amount_minor INTEGER;

ALTER TABLE invoice_line ADD COLUMN document_discount_minor INTEGER;

ALTER TABLE credit_note ADD COLUMN document_discount_minor INTEGER;

ALTER TABLE credit_note_line ADD COLUMN amount_minor INTEGER;

ALTER TABLE credit_note_line ADD COLUMN document_discount_minor INTEGER;
