-- 0048  Templates of entries, and drafts that are taxed or typed in a foreign currency.
-- docs/guide/entries.md
-- audited: entry_template entry_template_line

-- What is typed again and again, by name. owner_id is the user it is for; empty: it is for all.
-- currency is that of the amounts; empty: the company's. prices say whether taxed amounts are
-- without their tax or include it; empty: without.
CREATE TABLE entry_template (
    id        {id},
    name      {text} CHECK (name <> ''),
    owner_id  {ref?},
    text      {text},
    reference {text},
    currency  {text?},
    prices    {text?} CHECK (prices IN ('net', 'gross')),
    version   {count}
) {strict};

CREATE UNIQUE INDEX entry_template_shared_name ON entry_template (name) WHERE owner_id IS NULL;

CREATE UNIQUE INDEX entry_template_own_name ON entry_template (owner_id, name)
 WHERE owner_id IS NOT NULL;

-- A line of a template: an amount of its own, a share of the amount that is given when the
-- template is used, or the rest that balances the entry. A debit is positive.
CREATE TABLE entry_template_line (
    id                 {id},
    entry_template_id  {ref} REFERENCES entry_template (id),
    line_number        {count},
    account_id         {ref} REFERENCES account (id),
    part               {text} CHECK (part IN ('amount', 'share', 'rest')),
    amount_minor       {money},
    share_micro        {ref},
    party_id           {ref?},
    dimension_value_id {ref?},
    memo               {text},
    tax_code           {text?},
    UNIQUE (entry_template_id, line_number),
    CHECK ((part = 'amount') = (amount_minor <> 0)),
    CHECK ((part = 'share') = (share_micro <> 0))
) {strict};

-- A draft keeps what was typed: the currency (empty: the company's), the rate if it is not that of
-- the day and what is said of it, and how its lines are taxed.
ALTER TABLE entry_draft ADD COLUMN currency {text?};
ALTER TABLE entry_draft ADD COLUMN rate {text?};
ALTER TABLE entry_draft ADD COLUMN rate_note {text?};
ALTER TABLE entry_draft ADD COLUMN prices {text?} CHECK (prices IN ('net', 'gross'));
ALTER TABLE entry_draft_line ADD COLUMN tax_code {text?};
