CREATE TABLE loan (
    id                  BIGINT NOT NULL PRIMARY KEY,
    number              TEXT COLLATE "C" NOT NULL UNIQUE,
    name                TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    principal_minor     BIGINT NOT NULL CHECK (principal_minor > 0),
    rate                BIGINT NOT NULL CHECK (rate BETWEEN 0 AND 1000000),
    kind                TEXT COLLATE "C" NOT NULL CHECK (kind IN ('annuity', 'equal_principal', 'bullet')),
    months              BIGINT NOT NULL CHECK (months IN (1, 3, 6, 12)),
    instalment_count    BIGINT NOT NULL CHECK (instalment_count BETWEEN 1 AND 1200),
    day_count           TEXT COLLATE "C" NOT NULL CHECK (day_count IN ('30/360', 'actual/365')),
    taken_on            DATE NOT NULL,
    first_due_on        DATE NOT NULL,
    loan_account_id     BIGINT NOT NULL REFERENCES account (id),
    interest_account_id BIGINT NOT NULL REFERENCES account (id),
    bank_account_id     BIGINT NOT NULL REFERENCES account (id),
    state               TEXT COLLATE "C" NOT NULL CHECK (state IN ('active', 'paid')),
    version             BIGINT NOT NULL,
    CHECK (first_due_on > taken_on)
) ;

CREATE TABLE loan_move (
    id               BIGINT NOT NULL PRIMARY KEY,
    loan_id          BIGINT NOT NULL REFERENCES loan (id),
    kind             TEXT COLLATE "C" NOT NULL CHECK (kind IN ('drawn', 'opening', 'instalment', 'extra', 'rate')),
    moved_on         DATE NOT NULL,
    instalment       BIGINT NOT NULL,
    principal_minor  BIGINT NOT NULL,
    interest_minor   BIGINT NOT NULL,
    rate             BIGINT NOT NULL,
    entry_id         BIGINT,
    reverses_id      BIGINT UNIQUE REFERENCES loan_move (id)
) ;

CREATE INDEX loan_move_by_loan ON loan_move (loan_id, id);

CREATE TRIGGER loan_move_is_final BEFORE UPDATE OR DELETE ON loan_move
FOR EACH ROW EXECUTE FUNCTION refuse_change('moves of loans are final; undo them');
