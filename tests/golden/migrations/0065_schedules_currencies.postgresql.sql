ALTER TABLE schedule_expense ADD COLUMN currency TEXT COLLATE "C";

ALTER TABLE schedule_expense ADD COLUMN account_id BIGINT REFERENCES account (id);
