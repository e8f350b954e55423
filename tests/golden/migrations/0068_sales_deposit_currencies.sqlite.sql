ALTER TABLE deposit_invoice ADD COLUMN rates TEXT;

ALTER TABLE deposit_invoice_tax ADD COLUMN base_net_minor INTEGER;

ALTER TABLE deposit_invoice_tax ADD COLUMN base_tax_minor INTEGER;
