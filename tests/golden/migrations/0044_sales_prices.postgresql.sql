ALTER TABLE sales_order ADD COLUMN price_basis TEXT COLLATE "C" CHECK (price_basis IN ('net', 'gross'));

ALTER TABLE sales_order ADD COLUMN document_discount_micro BIGINT
    CHECK (document_discount_micro BETWEEN 0 AND 1000000);

ALTER TABLE sales_order ADD COLUMN document_discount_minor BIGINT
    CHECK (document_discount_minor >= 0);

ALTER TABLE sales_order_line ADD COLUMN amount_minor BIGINT CHECK (amount_minor >= 0);

ALTER TABLE sales_order_line ADD COLUMN document_discount_minor BIGINT
    CHECK (document_discount_minor >= 0);

ALTER TABLE invoice ADD COLUMN price_basis TEXT COLLATE "C" CHECK (price_basis IN ('net', 'gross'));

ALTER TABLE invoice ADD COLUMN document_discount_minor BIGINT;

ALTER TABLE invoice_line ADD COLUMN amount_minor BIGINT;

ALTER TABLE invoice_line ADD COLUMN document_discount_minor BIGINT;

ALTER TABLE credit_note ADD COLUMN document_discount_minor BIGINT;

ALTER TABLE credit_note_line ADD COLUMN amount_minor BIGINT;

ALTER TABLE credit_note_line ADD COLUMN document_discount_minor BIGINT;
