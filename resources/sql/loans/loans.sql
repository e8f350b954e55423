-- Loans that the company took, and what happened to them.

-- name: insert
INSERT INTO loan (id, number, name, principal_minor, rate, kind, months, instalment_count,
                  day_count, taken_on, first_due_on, loan_account_id, interest_account_id,
                  bank_account_id, state, version)
VALUES (:id, :number, :name, :principal_minor, :rate, :kind, :months, :instalment_count, :day_count,
        :taken_on, :first_due_on, :loan_account_id, :interest_account_id, :bank_account_id,
        'active', 1)

-- name: load
SELECT id, number, name, principal_minor, rate, kind, months, instalment_count, day_count,
       taken_on, first_due_on, loan_account_id, interest_account_id, bank_account_id, state, version
  FROM loan
 WHERE id = :id

-- name: of_number
SELECT id, number, name, principal_minor, rate, kind, months, instalment_count, day_count,
       taken_on, first_due_on, loan_account_id, interest_account_id, bank_account_id, state, version
  FROM loan
 WHERE number = :number

-- name: all
-- The latest first.
SELECT id, number, name, principal_minor, rate, kind, months, instalment_count, day_count,
       taken_on, first_due_on, loan_account_id, interest_account_id, bank_account_id, state, version
  FROM loan
 ORDER BY id DESC
 LIMIT :rows_max

-- name: active
SELECT id, number, name, principal_minor, rate, kind, months, instalment_count, day_count,
       taken_on, first_due_on, loan_account_id, interest_account_id, bank_account_id, state, version
  FROM loan
 WHERE state = 'active'
 ORDER BY id
 LIMIT :rows_max

-- name: settle
UPDATE loan
   SET state = :state, version = version + 1
 WHERE id = :id

-- name: insert_move
INSERT INTO loan_move (id, loan_id, kind, moved_on, instalment, principal_minor, interest_minor,
                       rate, entry_id, reverses_id)
VALUES (:id, :loan_id, :kind, :moved_on, :instalment, :principal_minor, :interest_minor, :rate,
        :entry_id, :reverses_id)

-- name: moves
SELECT id, kind, moved_on, instalment, principal_minor, interest_minor, rate, entry_id, reverses_id
  FROM loan_move
 WHERE loan_id = :loan_id
 ORDER BY id

-- name: differences
-- Accounts of loans that do not have what the loans come to; debts are credits.
SELECT account.code, CAST(SUM(loans_minor) AS BIGINT) AS loans_minor,
       CAST(SUM(ledger_minor) AS BIGINT) AS ledger_minor
  FROM (SELECT loan.loan_account_id AS account_id, loan_move.principal_minor AS loans_minor,
               0 AS ledger_minor
          FROM loan_move
          JOIN loan ON loan.id = loan_move.loan_id
         UNION ALL
        SELECT account_id, 0, -base_minor
          FROM entry_line
         WHERE account_id IN (SELECT loan_account_id FROM loan)) sides
  JOIN account ON account.id = sides.account_id
 GROUP BY account.code
HAVING SUM(loans_minor) <> SUM(ledger_minor)
 ORDER BY account.code
