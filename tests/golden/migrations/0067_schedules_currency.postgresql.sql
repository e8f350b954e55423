ALTER TABLE schedule_line ADD COLUMN currency TEXT COLLATE "C";
