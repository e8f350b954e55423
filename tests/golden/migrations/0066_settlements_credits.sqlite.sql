ALTER TABLE allocation ADD COLUMN discount_lost_minor INTEGER;
