CREATE TABLE approval_rule (
    id                 INTEGER NOT NULL PRIMARY KEY,
    subject            TEXT NOT NULL CHECK (subject IN ('entry', 'payment')),
    kind               TEXT NOT NULL CHECK (kind IN ('', 'manual', 'reversal', 'in', 'out')),
    amount_from_minor  INTEGER NOT NULL CHECK (amount_from_minor >= 0),
    account_id         INTEGER REFERENCES account (id),
    version            INTEGER NOT NULL
) STRICT;
