CREATE TABLE payment_request (
    id               INTEGER NOT NULL PRIMARY KEY,
    direction        TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    side             TEXT NOT NULL CHECK (side IN ('receivable', 'payable')),
    party_id         INTEGER NOT NULL REFERENCES party (id),
    paid_on          TEXT NOT NULL,
    currency         TEXT NOT NULL,
    amount_minor     INTEGER NOT NULL CHECK (amount_minor > 0),
    credit_currency  TEXT,
    credit_minor     INTEGER NOT NULL,
    base_minor       INTEGER NOT NULL,
    bank_account_id  INTEGER NOT NULL REFERENCES account (id),
    reference        TEXT NOT NULL,
    settles          TEXT NOT NULL CHECK (settles IN ('due_day', 'document', 'portions')),
    document         TEXT NOT NULL,
    grants_discount  INTEGER NOT NULL CHECK (grants_discount IN (0, 1)),
    user_id          INTEGER NOT NULL,
    payment_id       INTEGER REFERENCES payment (id),
    version          INTEGER NOT NULL
) STRICT;

CREATE TABLE payment_request_portion (
    id                  INTEGER NOT NULL PRIMARY KEY,
    payment_request_id  INTEGER NOT NULL REFERENCES payment_request (id),
    item_id             INTEGER NOT NULL REFERENCES open_item (id),
    amount_minor        INTEGER NOT NULL,
    kind                TEXT NOT NULL
) STRICT;

CREATE INDEX payment_request_portion_by_request
    ON payment_request_portion (payment_request_id, id);
