CREATE TABLE lock_exception (
    id            INTEGER NOT NULL PRIMARY KEY,
    user_id       INTEGER NOT NULL REFERENCES app_user (id),
    from_ms       INTEGER NOT NULL,
    until_ms      INTEGER NOT NULL,
    reason        TEXT NOT NULL CHECK (reason <> ''),
    granted_by    INTEGER NOT NULL,
    granted_at_ms INTEGER NOT NULL,
    revoked_at_ms INTEGER,
    revoked_by    INTEGER,
    version       INTEGER NOT NULL,
    CHECK (from_ms < until_ms),
    CHECK ((revoked_at_ms IS NULL) = (revoked_by IS NULL))
) STRICT;

CREATE INDEX lock_exception_by_user ON lock_exception (user_id, until_ms);

CREATE TABLE account_statement (
    id           INTEGER NOT NULL PRIMARY KEY,
    account_id   INTEGER NOT NULL UNIQUE REFERENCES account (id),
    cash_section TEXT NOT NULL CHECK (cash_section IN ('', 'cash', 'operating', 'non_cash', 'investing',
                                                'financing')),
    version      INTEGER NOT NULL
) STRICT;

CREATE TABLE statement_note (
    id         INTEGER NOT NULL PRIMARY KEY,
    statement  TEXT NOT NULL CHECK (statement IN ('trial_balance', 'income_statement', 'balance_sheet',
                                           'cash_flow', 'equity_changes')),
    line       TEXT NOT NULL,
    account_id INTEGER REFERENCES account (id),
    year       TEXT NOT NULL,
    text       TEXT NOT NULL,
    version    INTEGER NOT NULL,
    CHECK ((line = '') = (account_id IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX statement_note_by_place
    ON statement_note (statement, year, line, COALESCE(account_id, 0));

DROP TRIGGER entry_seals_its_lines;

ALTER TABLE lock_date RENAME TO lock_date_before;

CREATE TABLE lock_date (
    id             INTEGER NOT NULL PRIMARY KEY,
    kind           TEXT NOT NULL UNIQUE CHECK (kind IN ('books', 'sales', 'purchases', 'bank', 'tax',
                                                 'irreversible')),
    locked_through TEXT NOT NULL,
    version        INTEGER NOT NULL
) STRICT;

INSERT INTO lock_date (id, kind, locked_through, version)
SELECT id, kind, locked_through, version FROM lock_date_before;

DROP TABLE lock_date_before;

CREATE TRIGGER entry_seals_its_lines BEFORE INSERT ON entry
BEGIN
    SELECT RAISE(ABORT, 'entries are numbered without gaps')
     WHERE NEW.id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM entry);
    SELECT RAISE(ABORT, 'an entry continues the chain')
     WHERE NEW.previous_hash
           <> COALESCE((SELECT hash FROM entry WHERE id = NEW.id - 1), zeroblob(32));
    SELECT CASE WHEN counted <> NEW.line_count OR last_number <> NEW.line_count
                THEN RAISE(ABORT, 'an entry counts its lines')
                WHEN base_minor <> 0
                THEN RAISE(ABORT, 'an entry balances')
                WHEN first_currency = last_currency AND amount_minor <> 0
                THEN RAISE(ABORT, 'an entry balances in its currency')
                WHEN first_on <> NEW.posted_on OR last_on <> NEW.posted_on
                THEN RAISE(ABORT, 'the lines of an entry are of its day')
                WHEN unvalued_count > 0 AND EXISTS (
                     SELECT 1
                       FROM entry_line
                      WHERE id BETWEEN NEW.id * 10000 + 1 AND NEW.id * 10000 + 9999
                        AND base_minor = 0
                      GROUP BY currency
                     HAVING SUM(amount_minor) <> 0)
                THEN RAISE(ABORT, 'lines without a value balance in their currency')
                END AS refusal
      FROM (SELECT COUNT(*) AS counted, MAX(line_number) AS last_number,
                   SUM(base_minor) AS base_minor, SUM(amount_minor) AS amount_minor,
                   MIN(currency) AS first_currency, MAX(currency) AS last_currency,
                   MIN(posted_on) AS first_on, MAX(posted_on) AS last_on,
                   SUM(base_minor = 0) AS unvalued_count
              FROM entry_line
             WHERE id BETWEEN NEW.id * 10000 + 1 AND NEW.id * 10000 + 9999);
    UPDATE entry_open SET entry_id = NULL;
    SELECT RAISE(ABORT, 'an entry is of a day that exists')
     WHERE NEW.posted_on IS NOT date(NEW.posted_on, '+0 days');
    SELECT RAISE(ABORT, 'an entry falls into an open period')
     WHERE NOT EXISTS (SELECT 1
                         FROM period
                        WHERE starts_on = (SELECT MAX(starts_on) FROM period
                                            WHERE starts_on <= NEW.posted_on)
                          AND ends_on >= NEW.posted_on
                          AND state = 'open');
    SELECT RAISE(ABORT, 'an entry is later than the lock for good')
     WHERE EXISTS (SELECT 1
                     FROM lock_date
                    WHERE kind = 'irreversible'
                      AND locked_through >= NEW.posted_on);
    SELECT RAISE(ABORT, 'an entry is later than the lock date')
     WHERE NOT EXISTS (SELECT 1
                         FROM lock_exception
                        WHERE user_id = NEW.user_id
                          AND from_ms <= NEW.posted_at_ms
                          AND until_ms > NEW.posted_at_ms
                          AND revoked_at_ms IS NULL)
       AND EXISTS (SELECT 1
                     FROM lock_date
                    WHERE locked_through >= NEW.posted_on
                      AND (kind = 'books'
                           OR kind = (SELECT lock_kind FROM journal WHERE id = NEW.journal_id)
                           OR (kind = 'tax' AND EXISTS (
                               SELECT 1
                                 FROM entry_line
                                 JOIN account ON account.id = entry_line.account_id
                                WHERE entry_line.id BETWEEN NEW.id * 10000 + 1
                                                        AND NEW.id * 10000 + 9999
                                  AND account.control = 'tax'))));
    SELECT RAISE(ABORT, 'a reversal mirrors its entry')
     WHERE NEW.reverses IS NOT NULL
       AND (NEW.line_count <> (SELECT line_count FROM entry WHERE id = NEW.reverses)
            OR EXISTS (
               SELECT 1
                 FROM entry_line AS original
                 LEFT JOIN entry_line AS mirror
                        ON mirror.id = (NEW.id - NEW.reverses) * 10000 + original.id
                       AND mirror.account_id = original.account_id
                       AND mirror.currency = original.currency
                       AND mirror.amount_minor = -original.amount_minor
                       AND mirror.base_minor = -original.base_minor
                       AND mirror.party_id IS original.party_id
                       AND mirror.dimension_value_id IS original.dimension_value_id
                WHERE original.id BETWEEN NEW.reverses * 10000 + 1 AND NEW.reverses * 10000 + 9999
                  AND mirror.id IS NULL));
END;

CREATE TRIGGER lock_for_good_moves_forward BEFORE UPDATE ON lock_date
WHEN OLD.kind = 'irreversible'
     AND (NEW.kind <> OLD.kind OR NEW.locked_through < OLD.locked_through OR NEW.id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'the lock for good only moves forward'); END;

CREATE TRIGGER lock_for_good_stays BEFORE DELETE ON lock_date
WHEN OLD.kind = 'irreversible'
BEGIN SELECT RAISE(ABORT, 'the lock for good only moves forward'); END;

CREATE TRIGGER lock_exception_is_only_revoked BEFORE UPDATE ON lock_exception
WHEN OLD.revoked_at_ms IS NOT NULL OR NEW.revoked_at_ms IS NULL OR NEW.id <> OLD.id
     OR NEW.user_id <> OLD.user_id OR NEW.from_ms <> OLD.from_ms OR NEW.until_ms <> OLD.until_ms
     OR NEW.reason <> OLD.reason OR NEW.granted_by <> OLD.granted_by
     OR NEW.granted_at_ms <> OLD.granted_at_ms
BEGIN SELECT RAISE(ABORT, 'an exception is revoked or kept'); END;

CREATE TRIGGER lock_exception_stays BEFORE DELETE ON lock_exception
BEGIN SELECT RAISE(ABORT, 'an exception is revoked or kept'); END;
