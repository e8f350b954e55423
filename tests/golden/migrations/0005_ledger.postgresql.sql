CREATE TABLE commodity (
    id      BIGINT NOT NULL PRIMARY KEY,
    code    TEXT COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    symbol  TEXT COLLATE "C" NOT NULL,
    digits  BIGINT NOT NULL CHECK (digits BETWEEN 0 AND 12),
    version BIGINT NOT NULL
) ;

CREATE TABLE dimension (
    id      BIGINT NOT NULL PRIMARY KEY,
    code    TEXT COLLATE "C" NOT NULL UNIQUE,
    name    TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL
) ;

CREATE TABLE dimension_value (
    id           BIGINT NOT NULL PRIMARY KEY,
    dimension_id BIGINT NOT NULL REFERENCES dimension (id),
    code         TEXT COLLATE "C" NOT NULL,
    name         TEXT COLLATE "C" NOT NULL,
    is_closed    BIGINT NOT NULL CHECK (is_closed IN (0, 1)),
    version      BIGINT NOT NULL,
    UNIQUE (dimension_id, code)
) ;

CREATE TABLE account (
    id         BIGINT NOT NULL PRIMARY KEY,
    code       TEXT COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    parent_id  BIGINT REFERENCES account (id),
    type       TEXT COLLATE "C" NOT NULL CHECK (type IN ('asset', 'liability', 'equity', 'income', 'expense')),
    currency   TEXT COLLATE "C",
    control    TEXT COLLATE "C" NOT NULL CHECK (control IN ('none', 'receivable', 'payable', 'bank', 'cash',
                                         'inventory', 'tax')),
    is_heading BIGINT NOT NULL CHECK (is_heading IN (0, 1)),
    is_closed  BIGINT NOT NULL CHECK (is_closed IN (0, 1)),
    required_dimension_id BIGINT REFERENCES dimension (id),
    version    BIGINT NOT NULL
) ;

CREATE TABLE account_role (
    id         BIGINT NOT NULL PRIMARY KEY,
    role       TEXT COLLATE "C" NOT NULL UNIQUE,
    account_id BIGINT NOT NULL REFERENCES account (id),
    version    BIGINT NOT NULL
) ;

CREATE TABLE fiscal_year (
    id        BIGINT NOT NULL PRIMARY KEY,
    name      TEXT COLLATE "C" NOT NULL UNIQUE,
    starts_on DATE NOT NULL UNIQUE,
    ends_on   DATE NOT NULL UNIQUE,
    CHECK (starts_on < ends_on)
) ;

CREATE TABLE period (
    id             BIGINT NOT NULL PRIMARY KEY,
    fiscal_year_id BIGINT NOT NULL REFERENCES fiscal_year (id),
    starts_on      DATE NOT NULL UNIQUE,
    ends_on        DATE NOT NULL UNIQUE,
    state          TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'closed')),
    version        BIGINT NOT NULL,
    CHECK (starts_on < ends_on)
) ;

CREATE TABLE lock_date (
    id             BIGINT NOT NULL PRIMARY KEY,
    kind           TEXT COLLATE "C" NOT NULL UNIQUE CHECK (kind IN ('books', 'sales', 'purchases', 'bank', 'tax')),
    locked_through DATE NOT NULL,
    version        BIGINT NOT NULL
) ;

CREATE TABLE journal (
    id        BIGINT NOT NULL PRIMARY KEY,
    code      TEXT COLLATE "C" NOT NULL UNIQUE,
    name      TEXT COLLATE "C" NOT NULL,
    lock_kind TEXT COLLATE "C" NOT NULL
) ;

CREATE TABLE entry_draft (
    id        BIGINT NOT NULL PRIMARY KEY,
    posted_on DATE NOT NULL,
    text      TEXT COLLATE "C" NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    user_id   BIGINT NOT NULL,
    entry_id  BIGINT,
    version   BIGINT NOT NULL
) ;

CREATE TABLE entry_draft_line (
    id                 BIGINT NOT NULL PRIMARY KEY,
    entry_draft_id     BIGINT NOT NULL REFERENCES entry_draft (id),
    line_number        BIGINT NOT NULL,
    account_id         BIGINT NOT NULL REFERENCES account (id),
    currency           TEXT COLLATE "C" NOT NULL,
    amount_minor       BIGINT NOT NULL,
    base_minor         BIGINT NOT NULL,
    party_id           BIGINT,
    dimension_value_id BIGINT,
    memo               TEXT COLLATE "C" NOT NULL,
    UNIQUE (entry_draft_id, line_number)
) ;

CREATE TABLE entry (
    id            BIGINT NOT NULL PRIMARY KEY CHECK (id > 0),
    posted_on     DATE NOT NULL,
    posted_at_ms  BIGINT NOT NULL,
    user_id       BIGINT NOT NULL,
    journal_id    BIGINT NOT NULL REFERENCES journal (id),
    source        TEXT COLLATE "C" NOT NULL CHECK (source <> ''),
    source_id     BIGINT NOT NULL,
    reference     TEXT COLLATE "C" NOT NULL,
    key           TEXT COLLATE "C" CHECK (length(key) BETWEEN 1 AND 100),
    reverses      BIGINT REFERENCES entry (id) CHECK (reverses < id),
    line_count    BIGINT NOT NULL CHECK (line_count BETWEEN 2 AND 9999),
    text_hash     BYTEA CHECK (length(text_hash) = 32),
    previous_hash BYTEA NOT NULL CHECK (length(previous_hash) = 32),
    hash          BYTEA NOT NULL CHECK (length(hash) = 32),
    check_codes   BYTEA NOT NULL
) ;

CREATE UNIQUE INDEX entry_by_key ON entry (key) WHERE key IS NOT NULL;

CREATE UNIQUE INDEX entry_by_reversed ON entry (reverses) WHERE reverses IS NOT NULL;

CREATE UNIQUE INDEX entry_by_source ON entry (source, source_id)
 WHERE source <> 'manual' AND source_id <> 0;

CREATE TABLE entry_line (
    id                 BIGINT NOT NULL PRIMARY KEY,
    entry_id           BIGINT NOT NULL,
    line_number        BIGINT NOT NULL CHECK (line_number BETWEEN 1 AND 9999),
    posted_on          DATE NOT NULL,
    account_id         BIGINT NOT NULL REFERENCES account (id),
    currency           TEXT COLLATE "C" NOT NULL,
    amount_minor       BIGINT NOT NULL CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000),
    base_minor         BIGINT NOT NULL CHECK (base_minor BETWEEN -900000000000000 AND 900000000000000),
    party_id           BIGINT,
    dimension_value_id BIGINT REFERENCES dimension_value (id),
    memo_hash          BYTEA CHECK (length(memo_hash) = 32),
    check_codes        BYTEA NOT NULL,
    CHECK (id = entry_id * 10000 + line_number),
    CHECK (amount_minor <> 0 OR base_minor <> 0)
) ;

CREATE INDEX entry_line_by_account
    ON entry_line (account_id, posted_on, id, currency, amount_minor, base_minor);

CREATE TABLE entry_text (
    id   BIGINT NOT NULL PRIMARY KEY,
    salt BYTEA,
    text TEXT COLLATE "C"
) ;

CREATE TABLE account_month (
    id                 BIGINT NOT NULL PRIMARY KEY,
    account_id         BIGINT NOT NULL REFERENCES account (id),
    month_on           DATE NOT NULL,
    currency           TEXT COLLATE "C" NOT NULL,
    dimension_value_id BIGINT NOT NULL,
    debit_minor        BIGINT NOT NULL,
    credit_minor       BIGINT NOT NULL,
    base_debit_minor   BIGINT NOT NULL,
    base_credit_minor  BIGINT NOT NULL,
    UNIQUE (account_id, currency, dimension_value_id, month_on)
) ;

CREATE TABLE year_closing (
    id             BIGINT NOT NULL PRIMARY KEY,
    fiscal_year_id BIGINT NOT NULL REFERENCES fiscal_year (id),
    closed_at_ms   BIGINT NOT NULL,
    closed_by      BIGINT NOT NULL,
    reopened_at_ms BIGINT,
    reopened_by    BIGINT,
    version        BIGINT NOT NULL,
    CHECK ((reopened_at_ms IS NULL) = (reopened_by IS NULL))
) ;

CREATE UNIQUE INDEX year_closing_standing ON year_closing (fiscal_year_id)
 WHERE reopened_at_ms IS NULL;

CREATE TABLE year_closing_entry (
    id              BIGINT NOT NULL PRIMARY KEY,
    year_closing_id BIGINT NOT NULL REFERENCES year_closing (id),
    entry_id        BIGINT NOT NULL UNIQUE REFERENCES entry (id)
) ;

CREATE TABLE entry_open (
    id       BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    entry_id BIGINT REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
) ;

INSERT INTO entry_open (id, entry_id) VALUES (1, NULL);

ALTER TABLE entry_line ADD FOREIGN KEY (entry_id) REFERENCES entry (id)
    DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION join_open_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id / 10000 <> (SELECT COALESCE(MAX(id), 0) + 1 FROM entry) THEN
        RAISE EXCEPTION '%', TG_ARGV[0];
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION seal_entry() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE FUNCTION erase_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> OLD.id OR NEW.text IS NOT NULL OR NEW.salt IS NOT NULL THEN
        RAISE EXCEPTION 'the words of an entry are erased or kept';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER entry_line_joins_the_open_entry BEFORE INSERT ON entry_line
FOR EACH ROW EXECUTE FUNCTION join_open_entry('a posted entry takes no further line');

CREATE TRIGGER entry_text_joins_the_open_entry BEFORE INSERT ON entry_text
FOR EACH ROW EXECUTE FUNCTION join_open_entry('a posted entry takes no further text');

CREATE TRIGGER entry_seals_its_lines BEFORE INSERT ON entry
FOR EACH ROW EXECUTE FUNCTION seal_entry();

CREATE TRIGGER entry_is_final BEFORE UPDATE OR DELETE ON entry
FOR EACH ROW EXECUTE FUNCTION refuse_change('a posted entry is final');

CREATE TRIGGER entry_stays_whole BEFORE TRUNCATE ON entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('a posted entry is final');

CREATE TRIGGER entry_line_is_final BEFORE UPDATE OR DELETE ON entry_line
FOR EACH ROW EXECUTE FUNCTION refuse_change('a posted line is final');

CREATE TRIGGER entry_line_stays_whole BEFORE TRUNCATE ON entry_line
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('a posted line is final');

CREATE TRIGGER entry_text_is_only_erased BEFORE UPDATE ON entry_text
FOR EACH ROW EXECUTE FUNCTION erase_text();

CREATE TRIGGER entry_text_stays BEFORE DELETE ON entry_text
FOR EACH ROW EXECUTE FUNCTION refuse_change('the words of an entry are erased or kept');

CREATE TRIGGER entry_text_stays_whole BEFORE TRUNCATE ON entry_text
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('the words of an entry are erased or kept');
