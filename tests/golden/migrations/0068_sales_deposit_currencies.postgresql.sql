ALTER TABLE deposit_invoice ADD COLUMN rates TEXT COLLATE "C";

ALTER TABLE deposit_invoice_tax ADD COLUMN base_net_minor BIGINT;

ALTER TABLE deposit_invoice_tax ADD COLUMN base_tax_minor BIGINT;
