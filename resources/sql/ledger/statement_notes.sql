-- Short texts to the lines of statements.

-- name: of_year
-- Those of a statement of a fiscal year that say something.
SELECT id, statement, line, account_id, year, text, version
  FROM statement_note
 WHERE statement = :statement
   AND year = :year
   AND text <> ''
 ORDER BY id

-- name: at
-- The one of a line, or of an account where :account_id is not 0.
SELECT id, statement, line, account_id, year, text, version
  FROM statement_note
 WHERE statement = :statement
   AND year = :year
   AND line = :line
   AND COALESCE(account_id, 0) = :account_id

-- name: set_text
UPDATE statement_note
   SET text = :text, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: insert
INSERT INTO statement_note (id, statement, line, account_id, year, text, version)
VALUES (:id, :statement, :line, :account_id, :year, :text, 1)
