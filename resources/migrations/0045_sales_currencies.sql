-- 0045  What documents in another currency are worth at home, and totals that coins can pay.
-- docs/guide/sales.md. Without a value, a document is in the company's currency, and not rounded.

-- base_... are in the company's currency; of a document they add up to what its open item is worth.
-- rates says which exchange rates it was valued with, or how what was typed differs from them.
ALTER TABLE invoice ADD COLUMN base_net_minor {ref?};
ALTER TABLE invoice ADD COLUMN base_tax_minor {ref?};
ALTER TABLE invoice ADD COLUMN rates {text?};
ALTER TABLE invoice_line ADD COLUMN base_net_minor {ref?};
ALTER TABLE invoice_tax ADD COLUMN base_net_minor {ref?};
ALTER TABLE invoice_tax ADD COLUMN base_tax_minor {ref?};

-- rounding_minor is what the total was rounded by, if it is, to what coins can pay.
ALTER TABLE invoice ADD COLUMN is_rounded {ref?} CHECK (is_rounded IN (0, 1));
ALTER TABLE invoice ADD COLUMN rounding_minor {ref?};
ALTER TABLE invoice ADD COLUMN base_rounding_minor {ref?};

ALTER TABLE credit_note ADD COLUMN base_net_minor {ref?};
ALTER TABLE credit_note ADD COLUMN base_tax_minor {ref?};
ALTER TABLE credit_note ADD COLUMN rounding_minor {ref?};
ALTER TABLE credit_note ADD COLUMN base_rounding_minor {ref?};
ALTER TABLE credit_note_line ADD COLUMN base_net_minor {ref?};
ALTER TABLE credit_note_tax ADD COLUMN base_net_minor {ref?};
ALTER TABLE credit_note_tax ADD COLUMN base_tax_minor {ref?};
