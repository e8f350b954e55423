ALTER TABLE schedule_expense ADD COLUMN currency TEXT;

ALTER TABLE schedule_expense ADD COLUMN account_id INTEGER REFERENCES account (id);
