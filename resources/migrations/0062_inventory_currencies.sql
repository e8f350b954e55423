-- 0062  What purchase orders and bills in another currency are worth at home.
-- docs/guide/purchasing.md. Without a value, a document is in the company's currency.

-- What an order's line was worth on the day of the order. received_minor and cleared_minor, and the
-- values of receipts, are in the company's currency, at the rates of the days when goods came.
ALTER TABLE purchase_order_line ADD COLUMN base_net_minor {ref?};

-- base_... are in the company's currency; of a bill they add up to what its open item is worth.
-- rates says which exchange rates it was valued with, or how what was typed differs from them.
ALTER TABLE bill ADD COLUMN base_net_minor {ref?};
ALTER TABLE bill ADD COLUMN base_tax_minor {ref?};
ALTER TABLE bill ADD COLUMN rates {text?};
ALTER TABLE bill_line ADD COLUMN base_net_minor {ref?};
ALTER TABLE bill_tax ADD COLUMN base_net_minor {ref?};
ALTER TABLE bill_tax ADD COLUMN base_tax_minor {ref?};
