-- 0065  Bills that come again in any currency, on accounts of their own. docs/guide/schedules.md.

-- Without a currency, an amount is in the company's; without an account, the line is booked on that
-- of purchases that are not for stock.
ALTER TABLE schedule_expense ADD COLUMN currency {text?};
ALTER TABLE schedule_expense ADD COLUMN account_id {ref?} REFERENCES account (id);
