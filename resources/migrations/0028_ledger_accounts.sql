-- 0028  Accounts that were merged into others.
-- audited: account_merge

-- That what stood on one account was moved to another on a day; the entry of the move has this row
-- as its source. A merge that spans open fiscal years, or more balances than an entry has lines,
-- is several of them. docs/ledger.md, "Accounts".
CREATE TABLE account_merge (
    id         {id},
    from_id    {ref} REFERENCES account (id),
    into_id    {ref} REFERENCES account (id),
    merged_on  {date},
    CHECK (from_id <> into_id)
) {strict};

CREATE INDEX account_merge_by_from ON account_merge (from_id, id);
