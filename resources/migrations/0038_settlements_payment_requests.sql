-- 0038  Payments that wait for a second person.
-- audited: payment_request payment_request_portion

-- A payment as it was entered, and the payment that it became once somebody else approved it.
-- credit and base are stated where the payment is in a foreign currency, and 0 elsewhere.
CREATE TABLE payment_request (
    id               {id},
    direction        {text} CHECK (direction IN ('in', 'out')),
    side             {text} CHECK (side IN ('receivable', 'payable')),
    party_id         {ref} REFERENCES party (id),
    paid_on          {date},
    currency         {currency},
    amount_minor     {money} CHECK (amount_minor > 0),
    credit_currency  {text?},
    credit_minor     {money},
    base_minor       {money},
    bank_account_id  {ref} REFERENCES account (id),
    reference        {text},
    settles          {text} CHECK (settles IN ('due_day', 'document', 'portions')),
    document         {text},
    grants_discount  {flag} CHECK (grants_discount IN (0, 1)),
    user_id          {ref},
    payment_id       {ref?} REFERENCES payment (id),
    version          {count}
) {strict};

CREATE TABLE payment_request_portion (
    id                  {id},
    payment_request_id  {ref} REFERENCES payment_request (id),
    item_id             {ref} REFERENCES open_item (id),
    amount_minor        {money},
    kind                {text}
) {strict};

CREATE INDEX payment_request_portion_by_request
    ON payment_request_portion (payment_request_id, id);
