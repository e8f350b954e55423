CREATE TABLE approval_rule (
    id                 BIGINT NOT NULL PRIMARY KEY,
    subject            TEXT COLLATE "C" NOT NULL CHECK (subject IN ('entry', 'payment')),
    kind               TEXT COLLATE "C" NOT NULL CHECK (kind IN ('', 'manual', 'reversal', 'in', 'out')),
    amount_from_minor  BIGINT NOT NULL CHECK (amount_from_minor >= 0),
    account_id         BIGINT REFERENCES account (id),
    version            BIGINT NOT NULL
) ;
