-- 0068  Deposits in any currency. docs/guide/deposits.md.

-- What a deposit is worth in the company's currency; the same as it is where this is empty. rates
-- says which exchange rates it was valued with.
ALTER TABLE deposit_invoice ADD COLUMN rates {text?};
ALTER TABLE deposit_invoice_tax ADD COLUMN base_net_minor {ref?};
ALTER TABLE deposit_invoice_tax ADD COLUMN base_tax_minor {ref?};
