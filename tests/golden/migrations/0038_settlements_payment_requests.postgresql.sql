CREATE TABLE payment_request (
    id               BIGINT NOT NULL PRIMARY KEY,
    direction        TEXT COLLATE "C" NOT NULL CHECK (direction IN ('in', 'out')),
    side             TEXT COLLATE "C" NOT NULL CHECK (side IN ('receivable', 'payable')),
    party_id         BIGINT NOT NULL REFERENCES party (id),
    paid_on          DATE NOT NULL,
    currency         TEXT COLLATE "C" NOT NULL,
    amount_minor     BIGINT NOT NULL CHECK (amount_minor > 0),
    credit_currency  TEXT COLLATE "C",
    credit_minor     BIGINT NOT NULL,
    base_minor       BIGINT NOT NULL,
    bank_account_id  BIGINT NOT NULL REFERENCES account (id),
    reference        TEXT COLLATE "C" NOT NULL,
    settles          TEXT COLLATE "C" NOT NULL CHECK (settles IN ('due_day', 'document', 'portions')),
    document         TEXT COLLATE "C" NOT NULL,
    grants_discount  BIGINT NOT NULL CHECK (grants_discount IN (0, 1)),
    user_id          BIGINT NOT NULL,
    payment_id       BIGINT REFERENCES payment (id),
    version          BIGINT NOT NULL
) ;

CREATE TABLE payment_request_portion (
    id                  BIGINT NOT NULL PRIMARY KEY,
    payment_request_id  BIGINT NOT NULL REFERENCES payment_request (id),
    item_id             BIGINT NOT NULL REFERENCES open_item (id),
    amount_minor        BIGINT NOT NULL,
    kind                TEXT COLLATE "C" NOT NULL
) ;

CREATE INDEX payment_request_portion_by_request
    ON payment_request_portion (payment_request_id, id);
