-- 0040  Terms of payment: when what a document asks for is due, and what an early payer may keep.
-- audited: payment_terms payment_terms_instalment party_terms document_terms

CREATE TABLE payment_terms (
    id              {id},
    code            {text} UNIQUE CHECK (code <> ''),
    name            {text} CHECK (name <> ''),
    discount_micro  {micro} CHECK (discount_micro BETWEEN 0 AND 999999),
    discount_days   {count} CHECK (discount_days BETWEEN 0 AND 3650),
    is_closed       {flag} CHECK (is_closed IN (0, 1)),
    version         {count}
) {strict};

-- A share of the amount and its due day: some days after the document, some days after the end of
-- its month, or a day of a later month.
CREATE TABLE payment_terms_instalment (
    id                {id},
    payment_terms_id  {ref} REFERENCES payment_terms (id),
    position          {count},
    weight            {count} CHECK (weight > 0),
    due_from          {text} CHECK (due_from IN ('document', 'month_end', 'month_day')),
    due_days          {count} CHECK (due_days BETWEEN 0 AND 3650),
    due_months        {count} CHECK (due_months BETWEEN 0 AND 120),
    UNIQUE (payment_terms_id, position)
) {strict};

-- What was agreed with a party: as a customer ('receivable') and as a supplier ('payable').
CREATE TABLE party_terms (
    id                {id},
    party_id          {ref} REFERENCES party (id),
    side              {text} CHECK (side IN ('receivable', 'payable')),
    payment_terms_id  {ref} REFERENCES payment_terms (id),
    UNIQUE (party_id, side)
) {strict};

CREATE INDEX party_terms_by_terms ON party_terms (payment_terms_id);

-- The terms of an order, an invoice or a bill, with the words they had then.
CREATE TABLE document_terms (
    id                {id},
    source            {text} CHECK (source <> ''),
    source_id         {ref},
    payment_terms_id  {ref} REFERENCES payment_terms (id),
    name              {text},
    UNIQUE (source, source_id)
) {strict};

CREATE INDEX document_terms_by_terms ON document_terms (payment_terms_id);

-- Which instalment of its document an item is, from 1 on; NULL where there is but one.
ALTER TABLE open_item ADD COLUMN instalment {ref?};
-- 1 where a discount leaves the tax of the document as it is.
ALTER TABLE open_item ADD COLUMN discount_keeps_tax {ref?} CHECK (discount_keeps_tax IN (0, 1));

DROP INDEX open_item_by_source;

CREATE UNIQUE INDEX open_item_by_source
    ON open_item (source, source_id, side, COALESCE(instalment, 0)) WHERE source_id > 0;
