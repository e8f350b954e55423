-- 0027  Taxes as movements, and the returns that are filed with them. docs/guide/tax.md.
-- audited: tax_movement tax_return tax_return_box

-- What a code without a value has: the category of its kind, the tax point of the policy, all of
-- it deductible, open to new documents.
ALTER TABLE tax_code ADD COLUMN category {text?}
    CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O'));
ALTER TABLE tax_code ADD COLUMN exempt_reason {text?};
ALTER TABLE tax_code ADD COLUMN tax_point {text?} CHECK (tax_point IN ('document', 'payment'));
ALTER TABLE tax_code ADD COLUMN deductible_micro {ref?}
    CHECK (deductible_micro BETWEEN 0 AND 1000000);
ALTER TABLE tax_code ADD COLUMN is_closed {ref?} CHECK (is_closed IN (0, 1));
ALTER TABLE tax_code ADD COLUMN version {ref?};

-- Which tax is due when it is paid rather than when it is billed: none without a value.
ALTER TABLE tax_policy ADD COLUMN due_on_payment {text?}
    CHECK (due_on_payment IN ('none', 'output', 'input', 'both'));

-- What was filed with the tax office for a period. payable_minor is what is to be paid; negative:
-- what comes back. lock_before is the tax lock that filing moved on from.
CREATE TABLE tax_return (
    id            {id},
    form          {text} CHECK (form <> ''),
    starts_on     {date},
    ends_on       {date},
    state         {text} CHECK (state IN ('filed', 'undone')),
    currency      {currency},
    payable_minor {money},
    filed_at_ms   {instant},
    filed_by      {ref},
    reference     {text},
    lock_before   {date?},
    undone_reason {text?},
    version       {count},
    CHECK (starts_on <= ends_on),
    CHECK ((state = 'undone') = (undone_reason IS NOT NULL))
) {strict};

CREATE INDEX tax_return_by_end ON tax_return (ends_on, id);

-- A box as it was filed.
CREATE TABLE tax_return_box (
    id               {id},
    tax_return_id    {ref} REFERENCES tax_return (id),
    position         {count},
    box              {text},
    name             {text},
    amount_minor     {money},
    correction_minor {money},
    UNIQUE (tax_return_id, position)
) {strict};

-- What an entry means in tax: a base and its tax under one code. Amounts are in the company's
-- currency; a credit note's are negative. due_on is NULL where the tax waits for a payment: the
-- payment then adds a row of its own that names this one as its pending_id.
CREATE TABLE tax_movement (
    id               {id},
    entry_id         {ref} REFERENCES entry (id),
    taxed_on         {date},
    tax_code_id      {ref} REFERENCES tax_code (id),
    kind             {text},
    category         {text},
    direction        {text} CHECK (direction IN ('output', 'input')),
    is_self_assessed {flag} CHECK (is_self_assessed IN (0, 1)),
    rate_micro       {micro},
    net_minor        {money},
    tax_minor        {money},
    deductible_minor {money},
    party_id         {ref?} REFERENCES party (id),
    source           {text} CHECK (source <> ''),
    source_id        {ref},
    due_on           {date?},
    pending_id       {ref?} REFERENCES tax_movement (id),
    tax_return_id    {ref?} REFERENCES tax_return (id)
) {strict};

CREATE INDEX tax_movement_by_entry ON tax_movement (entry_id, id);
CREATE INDEX tax_movement_by_source ON tax_movement (source, source_id, id);
CREATE INDEX tax_movement_by_return ON tax_movement (tax_return_id, id)
 WHERE tax_return_id IS NOT NULL;
CREATE INDEX tax_movement_to_file ON tax_movement (due_on, id) WHERE tax_return_id IS NULL;
CREATE INDEX tax_movement_waiting ON tax_movement (taxed_on, id) WHERE due_on IS NULL;
CREATE INDEX tax_movement_of_pending ON tax_movement (pending_id, id)
 WHERE pending_id IS NOT NULL;
