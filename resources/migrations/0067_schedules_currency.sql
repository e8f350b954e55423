-- 0067  Entries that come again in any currency. docs/guide/schedules.md.

-- Without a currency, an amount is in the company's.
ALTER TABLE schedule_line ADD COLUMN currency {text?};
