CREATE TABLE loan (
    id                  INTEGER NOT NULL PRIMARY KEY,
    number              TEXT NOT NULL UNIQUE,
    name                TEXT NOT NULL CHECK (name <> ''),
    principal_minor     INTEGER NOT NULL CHECK (principal_minor > 0),
    rate                INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 1000000),
    kind                TEXT NOT NULL CHECK (kind IN ('annuity', 'equal_principal', 'bullet')),
    months              INTEGER NOT NULL CHECK (months IN (1, 3, 6, 12)),
    instalment_count    INTEGER NOT NULL CHECK (instalment_count BETWEEN 1 AND 1200),
    day_count           TEXT NOT NULL CHECK (day_count IN ('30/360', 'actual/365')),
    taken_on            TEXT NOT NULL,
    first_due_on        TEXT NOT NULL,
    loan_account_id     INTEGER NOT NULL REFERENCES account (id),
    interest_account_id INTEGER NOT NULL REFERENCES account (id),
    bank_account_id     INTEGER NOT NULL REFERENCES account (id),
    state               TEXT NOT NULL CHECK (state IN ('active', 'paid')),
    version             INTEGER NOT NULL,
    CHECK (first_due_on > taken_on)
) STRICT;

CREATE TABLE loan_move (
    id               INTEGER NOT NULL PRIMARY KEY,
    loan_id          INTEGER NOT NULL REFERENCES loan (id),
    kind             TEXT NOT NULL CHECK (kind IN ('drawn', 'opening', 'instalment', 'extra', 'rate')),
    moved_on         TEXT NOT NULL,
    instalment       INTEGER NOT NULL,
    principal_minor  INTEGER NOT NULL,
    interest_minor   INTEGER NOT NULL,
    rate             INTEGER NOT NULL,
    entry_id         INTEGER,
    reverses_id      INTEGER UNIQUE REFERENCES loan_move (id)
) STRICT;

CREATE INDEX loan_move_by_loan ON loan_move (loan_id, id);

CREATE TRIGGER loan_move_is_final BEFORE UPDATE ON loan_move
BEGIN SELECT RAISE(ABORT, 'moves of loans are final; undo them'); END;

CREATE TRIGGER loan_move_stays BEFORE DELETE ON loan_move
BEGIN SELECT RAISE(ABORT, 'moves of loans are final; undo them'); END;
