-- 0066  What of an early discount goes with what a credit note takes back. docs/guide/terms.md.

-- Of the discount offered on the item; discount_taken_minor of the item counts it in. Without a
-- value: the allocation takes nothing back.
ALTER TABLE allocation ADD COLUMN discount_lost_minor {ref?};
