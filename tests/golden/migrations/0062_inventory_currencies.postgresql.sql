ALTER TABLE purchase_order_line ADD COLUMN base_net_minor BIGINT;

ALTER TABLE bill ADD COLUMN base_net_minor BIGINT;

ALTER TABLE bill ADD COLUMN base_tax_minor BIGINT;

ALTER TABLE bill ADD COLUMN rates TEXT COLLATE "C";

ALTER TABLE bill_line ADD COLUMN base_net_minor BIGINT;

ALTER TABLE bill_tax ADD COLUMN base_net_minor BIGINT;

ALTER TABLE bill_tax ADD COLUMN base_tax_minor BIGINT;
