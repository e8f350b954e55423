-- 0047  Withholding tax: what a payer keeps back for the tax office. docs/guide/tax.md.
-- audited: withholding_code withholding_rate withheld_tax

-- direction 'input': we keep it back from suppliers; 'output': customers keep it back from us.
CREATE TABLE withholding_code (
    id         {id},
    code       {text} UNIQUE CHECK (code <> ''),
    name       {text} CHECK (name <> ''),
    direction  {text} CHECK (direction IN ('output', 'input')),
    is_closed  {flag} CHECK (is_closed IN (0, 1))
) {strict};

-- The rate of a code from a day on, until the next one.
CREATE TABLE withholding_rate (
    id                   {id},
    withholding_code_id  {ref} REFERENCES withholding_code (id),
    valid_from           {date},
    rate_micro           {micro} CHECK (rate_micro > 0 AND rate_micro < 1000000),
    UNIQUE (withholding_code_id, valid_from)
) {strict};

-- What was kept back of a document, in the document's currency. It is a payment to the tax account
-- instead of the bank, and falls with it.
CREATE TABLE withheld_tax (
    id                   {id},
    withholding_code_id  {ref} REFERENCES withholding_code (id),
    payment_id           {ref} UNIQUE REFERENCES payment (id),
    source               {text} CHECK (source <> ''),
    source_id            {ref},
    rate_micro           {micro},
    net_minor            {money} CHECK (net_minor > 0),
    tax_minor            {money} CHECK (tax_minor > 0)
) {strict};

CREATE INDEX withheld_tax_by_source ON withheld_tax (source, source_id);
