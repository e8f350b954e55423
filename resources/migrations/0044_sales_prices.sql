-- 0044  Prices that include tax, and discounts on whole documents. docs/guide/sales.md.
-- What has no value here was made before: its prices are without tax, and its lines come to their
-- net.

-- document_discount_micro is the discount as a part of the whole where it was agreed as one, else
-- 0; document_discount_minor is what it takes off, with tax where prices include it.
ALTER TABLE sales_order ADD COLUMN price_basis {text?} CHECK (price_basis IN ('net', 'gross'));
ALTER TABLE sales_order ADD COLUMN document_discount_micro {ref?}
    CHECK (document_discount_micro BETWEEN 0 AND 1000000);
ALTER TABLE sales_order ADD COLUMN document_discount_minor {ref?}
    CHECK (document_discount_minor >= 0);

-- amount_minor is what a line comes to at its price, before its part of the document's discount.
ALTER TABLE sales_order_line ADD COLUMN amount_minor {ref?} CHECK (amount_minor >= 0);
ALTER TABLE sales_order_line ADD COLUMN document_discount_minor {ref?}
    CHECK (document_discount_minor >= 0);

ALTER TABLE invoice ADD COLUMN price_basis {text?} CHECK (price_basis IN ('net', 'gross'));
ALTER TABLE invoice ADD COLUMN document_discount_minor {ref?};
ALTER TABLE invoice_line ADD COLUMN amount_minor {ref?};
ALTER TABLE invoice_line ADD COLUMN document_discount_minor {ref?};

ALTER TABLE credit_note ADD COLUMN document_discount_minor {ref?};
ALTER TABLE credit_note_line ADD COLUMN amount_minor {ref?};
ALTER TABLE credit_note_line ADD COLUMN document_discount_minor {ref?};
