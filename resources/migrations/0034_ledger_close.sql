-- 0034  Closing: a lock for good, exceptions from the other locks, and what statements are told about
-- accounts and lines. docs/ledger.md, "Periods and locks".
-- audited: lock_exception account_statement statement_note

-- One person may post behind the lock dates for a while, but never behind the lock for good.
CREATE TABLE lock_exception (
    id            {id},
    user_id       {ref} REFERENCES app_user (id),
    from_ms       {instant},
    until_ms      {instant},
    reason        {text} CHECK (reason <> ''),
    granted_by    {ref},
    granted_at_ms {instant},
    revoked_at_ms {instant?},
    revoked_by    {ref?},
    version       {count},
    CHECK (from_ms < until_ms),
    CHECK ((revoked_at_ms IS NULL) = (revoked_by IS NULL))
) {strict};

CREATE INDEX lock_exception_by_user ON lock_exception (user_id, until_ms);

-- Where an account, and those below it, stand in cash flow statements; empty: where kind and role
-- put them.
CREATE TABLE account_statement (
    id           {id},
    account_id   {ref} UNIQUE REFERENCES account (id),
    cash_section {text} CHECK (cash_section IN ('', 'cash', 'operating', 'non_cash', 'investing',
                                                'financing')),
    version      {count}
) {strict};

-- A short text to a line of a statement of a fiscal year: to an account, or to a line that is none.
CREATE TABLE statement_note (
    id         {id},
    statement  {text} CHECK (statement IN ('trial_balance', 'income_statement', 'balance_sheet',
                                           'cash_flow', 'equity_changes')),
    line       {text},
    account_id {ref?} REFERENCES account (id),
    year       {text},
    text       {text},
    version    {count},
    CHECK ((line = '') = (account_id IS NOT NULL))
) {strict};

CREATE UNIQUE INDEX statement_note_by_place
    ON statement_note (statement, year, line, COALESCE(account_id, 0));

-- The kinds of lock dates get one more. SQLite makes the table anew for that; what seals entries
-- looks at it, and is made anew, too.
-- only: sqlite
DROP TRIGGER entry_seals_its_lines;

-- only: sqlite
ALTER TABLE lock_date RENAME TO lock_date_before;

-- only: sqlite
CREATE TABLE lock_date (
    id             {id},
    kind           {text} UNIQUE CHECK (kind IN ('books', 'sales', 'purchases', 'bank', 'tax',
                                                 'irreversible')),
    locked_through {date},
    version        {count}
) {strict};

-- only: sqlite
INSERT INTO lock_date (id, kind, locked_through, version)
SELECT id, kind, locked_through, version FROM lock_date_before;

-- only: sqlite
DROP TABLE lock_date_before;

-- only: postgresql
ALTER TABLE lock_date DROP CONSTRAINT lock_date_kind_check;

-- only: postgresql
ALTER TABLE lock_date ADD CONSTRAINT lock_date_kind_check
CHECK (kind IN ('books', 'sales', 'purchases', 'bank', 'tax', 'irreversible'));

-- As in 0005_ledger.sql, with the lock for good and the exceptions.
-- only: sqlite
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

-- As in 0005_ledger.sql, with the lock for good and the exceptions.
-- only: postgresql
CREATE OR REPLACE FUNCTION seal_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    first_line CONSTANT BIGINT := NEW.id * 10000 + 1;
    last_line CONSTANT BIGINT := NEW.id * 10000 + 9999;
    head RECORD;
    lines RECORD;
BEGIN
    SELECT COALESCE(MAX(id), 0) AS id INTO head FROM entry;
    IF NEW.id <> head.id + 1 THEN
        RAISE EXCEPTION 'entries are numbered without gaps';
    END IF;
    IF NEW.previous_hash <> COALESCE((SELECT hash FROM entry WHERE id = NEW.id - 1),
                                     decode(repeat('00', 32), 'hex')) THEN
        RAISE EXCEPTION 'an entry continues the chain';
    END IF;
    SELECT COUNT(*) AS counted, COALESCE(MAX(line_number), 0) AS last_number,
           SUM(base_minor) AS base_minor, SUM(amount_minor) AS amount_minor,
           MIN(currency) AS first_currency, MAX(currency) AS last_currency,
           MIN(posted_on) AS first_on, MAX(posted_on) AS last_on,
           SUM(CASE WHEN base_minor = 0 THEN 1 ELSE 0 END) AS unvalued_count
      INTO lines
      FROM entry_line
     WHERE id BETWEEN first_line AND last_line;
    IF lines.counted <> NEW.line_count OR lines.last_number <> NEW.line_count THEN
        RAISE EXCEPTION 'an entry counts its lines';
    END IF;
    IF lines.base_minor <> 0 THEN
        RAISE EXCEPTION 'an entry balances';
    END IF;
    IF lines.first_currency = lines.last_currency AND lines.amount_minor <> 0 THEN
        RAISE EXCEPTION 'an entry balances in its currency';
    END IF;
    IF lines.first_on <> NEW.posted_on OR lines.last_on <> NEW.posted_on THEN
        RAISE EXCEPTION 'the lines of an entry are of its day';
    END IF;
    IF lines.unvalued_count > 0 AND EXISTS (
        SELECT 1 FROM entry_line
         WHERE id BETWEEN first_line AND last_line AND base_minor = 0
         GROUP BY currency HAVING SUM(amount_minor) <> 0) THEN
        RAISE EXCEPTION 'lines without a value balance in their currency';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM period WHERE NEW.posted_on BETWEEN starts_on AND ends_on
                                          AND state = 'open') THEN
        RAISE EXCEPTION 'an entry falls into an open period';
    END IF;
    IF EXISTS (SELECT 1 FROM lock_date
                WHERE kind = 'irreversible' AND locked_through >= NEW.posted_on) THEN
        RAISE EXCEPTION 'an entry is later than the lock for good';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM lock_exception
                    WHERE user_id = NEW.user_id AND revoked_at_ms IS NULL
                      AND from_ms <= NEW.posted_at_ms AND until_ms > NEW.posted_at_ms)
       AND EXISTS (SELECT 1 FROM lock_date
                WHERE locked_through >= NEW.posted_on
                  AND (kind = 'books'
                       OR kind = (SELECT lock_kind FROM journal WHERE id = NEW.journal_id)
                       OR (kind = 'tax' AND EXISTS (
                           SELECT 1 FROM entry_line
                             JOIN account ON account.id = entry_line.account_id
                            WHERE entry_line.id BETWEEN first_line AND last_line
                              AND account.control = 'tax')))) THEN
        RAISE EXCEPTION 'an entry is later than the lock date';
    END IF;
    IF NEW.reverses IS NOT NULL
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
                       AND mirror.party_id IS NOT DISTINCT FROM original.party_id
                       AND mirror.dimension_value_id
                           IS NOT DISTINCT FROM original.dimension_value_id
                WHERE original.id BETWEEN NEW.reverses * 10000 + 1 AND NEW.reverses * 10000 + 9999
                  AND mirror.id IS NULL)) THEN
        RAISE EXCEPTION 'a reversal mirrors its entry';
    END IF;
    RETURN NEW;
END $$;

-- only: sqlite
CREATE TRIGGER lock_for_good_moves_forward BEFORE UPDATE ON lock_date
WHEN OLD.kind = 'irreversible'
     AND (NEW.kind <> OLD.kind OR NEW.locked_through < OLD.locked_through OR NEW.id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'the lock for good only moves forward'); END;

-- only: sqlite
CREATE TRIGGER lock_for_good_stays BEFORE DELETE ON lock_date
WHEN OLD.kind = 'irreversible'
BEGIN SELECT RAISE(ABORT, 'the lock for good only moves forward'); END;

-- only: postgresql
CREATE FUNCTION keep_lock_for_good() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.kind = 'irreversible'
       AND (TG_OP = 'DELETE' OR NEW.kind <> OLD.kind OR NEW.id <> OLD.id
            OR NEW.locked_through < OLD.locked_through) THEN
        RAISE EXCEPTION 'the lock for good only moves forward';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER lock_for_good_moves_forward BEFORE UPDATE OR DELETE ON lock_date
FOR EACH ROW EXECUTE FUNCTION keep_lock_for_good();

-- only: postgresql
CREATE TRIGGER lock_for_good_stays_whole BEFORE TRUNCATE ON lock_date
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('the lock for good only moves forward');

-- An exception is granted once and revoked once; nothing else of it changes.
-- only: sqlite
CREATE TRIGGER lock_exception_is_only_revoked BEFORE UPDATE ON lock_exception
WHEN OLD.revoked_at_ms IS NOT NULL OR NEW.revoked_at_ms IS NULL OR NEW.id <> OLD.id
     OR NEW.user_id <> OLD.user_id OR NEW.from_ms <> OLD.from_ms OR NEW.until_ms <> OLD.until_ms
     OR NEW.reason <> OLD.reason OR NEW.granted_by <> OLD.granted_by
     OR NEW.granted_at_ms <> OLD.granted_at_ms
BEGIN SELECT RAISE(ABORT, 'an exception is revoked or kept'); END;

-- only: sqlite
CREATE TRIGGER lock_exception_stays BEFORE DELETE ON lock_exception
BEGIN SELECT RAISE(ABORT, 'an exception is revoked or kept'); END;

-- only: postgresql
CREATE FUNCTION keep_lock_exception() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.revoked_at_ms IS NOT NULL OR NEW.revoked_at_ms IS NULL OR NEW.id <> OLD.id
       OR NEW.user_id <> OLD.user_id OR NEW.from_ms <> OLD.from_ms
       OR NEW.until_ms <> OLD.until_ms OR NEW.reason <> OLD.reason
       OR NEW.granted_by <> OLD.granted_by OR NEW.granted_at_ms <> OLD.granted_at_ms THEN
        RAISE EXCEPTION 'an exception is revoked or kept';
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER lock_exception_is_only_revoked BEFORE UPDATE ON lock_exception
FOR EACH ROW EXECUTE FUNCTION keep_lock_exception();

-- only: postgresql
CREATE TRIGGER lock_exception_stays BEFORE DELETE ON lock_exception
FOR EACH ROW EXECUTE FUNCTION refuse_change('an exception is revoked or kept');

-- only: postgresql
CREATE TRIGGER lock_exception_stays_whole BEFORE TRUNCATE ON lock_exception
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('an exception is revoked or kept');
