CREATE TABLE commodity (
    id      INTEGER NOT NULL PRIMARY KEY,
    code    TEXT NOT NULL UNIQUE CHECK (code <> ''),
    symbol  TEXT NOT NULL,
    digits  INTEGER NOT NULL CHECK (digits BETWEEN 0 AND 12),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE dimension (
    id      INTEGER NOT NULL PRIMARY KEY,
    code    TEXT NOT NULL UNIQUE,
    name    TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE dimension_value (
    id           INTEGER NOT NULL PRIMARY KEY,
    dimension_id INTEGER NOT NULL REFERENCES dimension (id),
    code         TEXT NOT NULL,
    name         TEXT NOT NULL,
    is_closed    INTEGER NOT NULL CHECK (is_closed IN (0, 1)),
    version      INTEGER NOT NULL,
    UNIQUE (dimension_id, code)
) STRICT;

CREATE TABLE account (
    id         INTEGER NOT NULL PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT NOT NULL CHECK (name <> ''),
    parent_id  INTEGER REFERENCES account (id),
    type       TEXT NOT NULL CHECK (type IN ('asset', 'liability', 'equity', 'income', 'expense')),
    currency   TEXT,
    control    TEXT NOT NULL CHECK (control IN ('none', 'receivable', 'payable', 'bank', 'cash',
                                         'inventory', 'tax')),
    is_heading INTEGER NOT NULL CHECK (is_heading IN (0, 1)),
    is_closed  INTEGER NOT NULL CHECK (is_closed IN (0, 1)),
    required_dimension_id INTEGER REFERENCES dimension (id),
    version    INTEGER NOT NULL
) STRICT;

CREATE TABLE account_role (
    id         INTEGER NOT NULL PRIMARY KEY,
    role       TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    version    INTEGER NOT NULL
) STRICT;

CREATE TABLE fiscal_year (
    id        INTEGER NOT NULL PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE,
    starts_on TEXT NOT NULL UNIQUE,
    ends_on   TEXT NOT NULL UNIQUE,
    CHECK (starts_on < ends_on)
) STRICT;

CREATE TABLE period (
    id             INTEGER NOT NULL PRIMARY KEY,
    fiscal_year_id INTEGER NOT NULL REFERENCES fiscal_year (id),
    starts_on      TEXT NOT NULL UNIQUE,
    ends_on        TEXT NOT NULL UNIQUE,
    state          TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    version        INTEGER NOT NULL,
    CHECK (starts_on < ends_on)
) STRICT;

CREATE TABLE lock_date (
    id             INTEGER NOT NULL PRIMARY KEY,
    kind           TEXT NOT NULL UNIQUE CHECK (kind IN ('books', 'sales', 'purchases', 'bank', 'tax')),
    locked_through TEXT NOT NULL,
    version        INTEGER NOT NULL
) STRICT;

CREATE TABLE journal (
    id        INTEGER NOT NULL PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    lock_kind TEXT NOT NULL
) STRICT;

CREATE TABLE entry_draft (
    id        INTEGER NOT NULL PRIMARY KEY,
    posted_on TEXT NOT NULL,
    text      TEXT NOT NULL,
    reference TEXT NOT NULL,
    user_id   INTEGER NOT NULL,
    entry_id  INTEGER,
    version   INTEGER NOT NULL
) STRICT;

CREATE TABLE entry_draft_line (
    id                 INTEGER NOT NULL PRIMARY KEY,
    entry_draft_id     INTEGER NOT NULL REFERENCES entry_draft (id),
    line_number        INTEGER NOT NULL,
    account_id         INTEGER NOT NULL REFERENCES account (id),
    currency           TEXT NOT NULL,
    amount_minor       INTEGER NOT NULL,
    base_minor         INTEGER NOT NULL,
    party_id           INTEGER,
    dimension_value_id INTEGER,
    memo               TEXT NOT NULL,
    UNIQUE (entry_draft_id, line_number)
) STRICT;

CREATE TABLE entry (
    id            INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    posted_on     TEXT NOT NULL,
    posted_at_ms  INTEGER NOT NULL,
    user_id       INTEGER NOT NULL,
    journal_id    INTEGER NOT NULL REFERENCES journal (id),
    source        TEXT NOT NULL CHECK (source <> ''),
    source_id     INTEGER NOT NULL,
    reference     TEXT NOT NULL,
    key           TEXT CHECK (length(key) BETWEEN 1 AND 100),
    reverses      INTEGER REFERENCES entry (id) CHECK (reverses < id),
    line_count    INTEGER NOT NULL CHECK (line_count BETWEEN 2 AND 9999),
    text_hash     BLOB CHECK (length(text_hash) = 32),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash          BLOB NOT NULL CHECK (length(hash) = 32),
    check_codes   BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX entry_by_key ON entry (key) WHERE key IS NOT NULL;

CREATE UNIQUE INDEX entry_by_reversed ON entry (reverses) WHERE reverses IS NOT NULL;

CREATE UNIQUE INDEX entry_by_source ON entry (source, source_id)
 WHERE source <> 'manual' AND source_id <> 0;

CREATE TABLE entry_line (
    id                 INTEGER NOT NULL PRIMARY KEY,
    entry_id           INTEGER NOT NULL,
    line_number        INTEGER NOT NULL CHECK (line_number BETWEEN 1 AND 9999),
    posted_on          TEXT NOT NULL,
    account_id         INTEGER NOT NULL REFERENCES account (id),
    currency           TEXT NOT NULL,
    amount_minor       INTEGER NOT NULL CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000),
    base_minor         INTEGER NOT NULL CHECK (base_minor BETWEEN -900000000000000 AND 900000000000000),
    party_id           INTEGER,
    dimension_value_id INTEGER REFERENCES dimension_value (id),
    memo_hash          BLOB CHECK (length(memo_hash) = 32),
    check_codes        BLOB NOT NULL,
    CHECK (id = entry_id * 10000 + line_number),
    CHECK (amount_minor <> 0 OR base_minor <> 0)
) STRICT;

CREATE INDEX entry_line_by_account
    ON entry_line (account_id, posted_on, id, currency, amount_minor, base_minor);

CREATE TABLE entry_text (
    id   INTEGER NOT NULL PRIMARY KEY,
    salt BLOB,
    text TEXT
) STRICT;

CREATE TABLE account_month (
    id                 INTEGER NOT NULL PRIMARY KEY,
    account_id         INTEGER NOT NULL REFERENCES account (id),
    month_on           TEXT NOT NULL,
    currency           TEXT NOT NULL,
    dimension_value_id INTEGER NOT NULL,
    debit_minor        INTEGER NOT NULL,
    credit_minor       INTEGER NOT NULL,
    base_debit_minor   INTEGER NOT NULL,
    base_credit_minor  INTEGER NOT NULL,
    UNIQUE (account_id, currency, dimension_value_id, month_on)
) STRICT;

CREATE TABLE year_closing (
    id             INTEGER NOT NULL PRIMARY KEY,
    fiscal_year_id INTEGER NOT NULL REFERENCES fiscal_year (id),
    closed_at_ms   INTEGER NOT NULL,
    closed_by      INTEGER NOT NULL,
    reopened_at_ms INTEGER,
    reopened_by    INTEGER,
    version        INTEGER NOT NULL,
    CHECK ((reopened_at_ms IS NULL) = (reopened_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX year_closing_standing ON year_closing (fiscal_year_id)
 WHERE reopened_at_ms IS NULL;

CREATE TABLE year_closing_entry (
    id              INTEGER NOT NULL PRIMARY KEY,
    year_closing_id INTEGER NOT NULL REFERENCES year_closing (id),
    entry_id        INTEGER NOT NULL UNIQUE REFERENCES entry (id)
) STRICT;

CREATE TABLE entry_open (
    id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    entry_id INTEGER REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO entry_open (id, entry_id) VALUES (1, NULL);

CREATE TRIGGER entry_line_opens_an_entry BEFORE INSERT ON entry_line
WHEN NEW.line_number = 1
BEGIN
    SELECT RAISE(ABORT, 'a posted entry takes no further line')
     WHERE NEW.entry_id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM entry);
    UPDATE entry_open SET entry_id = NEW.entry_id;
END;

CREATE TRIGGER entry_line_joins_the_open_entry BEFORE INSERT ON entry_line
WHEN NEW.line_number <> 1 AND NEW.entry_id IS NOT (SELECT entry_id FROM entry_open)
BEGIN SELECT RAISE(ABORT, 'a posted entry takes no further line'); END;

CREATE TRIGGER entry_text_joins_the_open_entry BEFORE INSERT ON entry_text
WHEN NEW.id / 10000 <> (SELECT COALESCE(MAX(id), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'a posted entry takes no further text'); END;

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
    SELECT RAISE(ABORT, 'an entry is later than the lock date')
     WHERE EXISTS (SELECT 1
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

CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'a posted entry is final'); END;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'a posted entry is final'); END;

CREATE TRIGGER entry_line_is_final BEFORE UPDATE ON entry_line
BEGIN SELECT RAISE(ABORT, 'a posted line is final'); END;

CREATE TRIGGER entry_line_stays BEFORE DELETE ON entry_line
BEGIN SELECT RAISE(ABORT, 'a posted line is final'); END;

CREATE TRIGGER entry_text_is_only_erased BEFORE UPDATE ON entry_text
WHEN NEW.id <> OLD.id OR NEW.text IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the words of an entry are erased or kept'); END;

CREATE TRIGGER entry_text_stays BEFORE DELETE ON entry_text
BEGIN SELECT RAISE(ABORT, 'the words of an entry are erased or kept'); END;
