ALTER TABLE notice ADD COLUMN subject_table TEXT;

ALTER TABLE notice ADD COLUMN subject_id INTEGER;
