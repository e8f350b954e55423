-- 0031  Loans that the company took: what was borrowed, and what happened to it.
-- docs/guide/loans.md
-- audited: loan loan_move

-- The terms of a loan. What is left of it follows from its moves.
CREATE TABLE loan (
    id                  {id},
    number              {text} UNIQUE,
    name                {text} CHECK (name <> ''),
    principal_minor     {money} CHECK (principal_minor > 0),
    rate                {micro} CHECK (rate BETWEEN 0 AND 1000000),
    kind                {text} CHECK (kind IN ('annuity', 'equal_principal', 'bullet')),
    months              {count} CHECK (months IN (1, 3, 6, 12)),
    instalment_count    {count} CHECK (instalment_count BETWEEN 1 AND 1200),
    day_count           {text} CHECK (day_count IN ('30/360', 'actual/365')),
    taken_on            {date},
    first_due_on        {date},
    loan_account_id     {ref} REFERENCES account (id),
    interest_account_id {ref} REFERENCES account (id),
    bank_account_id     {ref} REFERENCES account (id),
    state               {text} CHECK (state IN ('active', 'paid')),
    version             {count},
    CHECK (first_due_on > taken_on)
) {strict};

-- What happened to a loan, written once: an instalment is its principal and its interest, a change
-- of the rate no money. A mistake is undone by a move of the opposite sign.
CREATE TABLE loan_move (
    id               {id},
    loan_id          {ref} REFERENCES loan (id),
    kind             {text} CHECK (kind IN ('drawn', 'opening', 'instalment', 'extra', 'rate')),
    moved_on         {date},
    instalment       {count},
    principal_minor  {money},
    interest_minor   {money},
    rate             {micro},
    entry_id         {ref?},
    reverses_id      {ref?} UNIQUE REFERENCES loan_move (id)
) {strict};

CREATE INDEX loan_move_by_loan ON loan_move (loan_id, id);

-- only: sqlite
CREATE TRIGGER loan_move_is_final BEFORE UPDATE ON loan_move
BEGIN SELECT RAISE(ABORT, 'moves of loans are final; undo them'); END;

-- only: sqlite
CREATE TRIGGER loan_move_stays BEFORE DELETE ON loan_move
BEGIN SELECT RAISE(ABORT, 'moves of loans are final; undo them'); END;

-- only: postgresql
CREATE TRIGGER loan_move_is_final BEFORE UPDATE OR DELETE ON loan_move
FOR EACH ROW EXECUTE FUNCTION refuse_change('moves of loans are final; undo them');
