ALTER TABLE purchase_order_line ADD COLUMN base_net_minor INTEGER;

ALTER TABLE bill ADD COLUMN base_net_minor INTEGER;

ALTER TABLE bill ADD COLUMN base_tax_minor INTEGER;

ALTER TABLE bill ADD COLUMN rates TEXT;

ALTER TABLE bill_line ADD COLUMN base_net_minor INTEGER;

ALTER TABLE bill_tax ADD COLUMN base_net_minor INTEGER;

ALTER TABLE bill_tax ADD COLUMN base_tax_minor INTEGER;
