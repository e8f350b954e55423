ALTER TABLE invoice ADD COLUMN base_net_minor INTEGER;

ALTER TABLE invoice ADD COLUMN base_tax_minor INTEGER;

ALTER TABLE invoice ADD COLUMN rates TEXT;

ALTER TABLE invoice_line ADD COLUMN base_net_minor INTEGER;

ALTER TABLE invoice_tax ADD COLUMN base_net_minor INTEGER;

ALTER TABLE invoice_tax ADD COLUMN base_tax_minor INTEGER;

ALTER TABLE invoice ADD COLUMN is_rounded INTEGER CHECK (is_rounded IN (0, 1));

ALTER TABLE invoice ADD COLUMN rounding_minor INTEGER;

ALTER TABLE invoice ADD COLUMN base_rounding_minor INTEGER;

ALTER TABLE credit_note ADD COLUMN base_net_minor INTEGER;

ALTER TABLE credit_note ADD COLUMN base_tax_minor INTEGER;

ALTER TABLE credit_note ADD COLUMN rounding_minor INTEGER;

ALTER TABLE credit_note ADD COLUMN base_rounding_minor INTEGER;

ALTER TABLE credit_note_line ADD COLUMN base_net_minor INTEGER;

ALTER TABLE credit_note_tax ADD COLUMN base_net_minor INTEGER;

ALTER TABLE credit_note_tax ADD COLUMN base_tax_minor INTEGER;
