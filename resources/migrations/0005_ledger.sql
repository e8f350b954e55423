-- 0005  The general ledger. Entries are written once and never changed: a mistake is corrected by
-- a reversal and a further entry. The lines of an entry go in first, its header seals them.
-- docs/ledger.md.
-- audited: commodity account account_role fiscal_year period lock_date journal
-- audited: dimension dimension_value entry_draft entry_draft_line year_closing year_closing_entry
-- chained: entry entry_line entry_text
-- derived: account_month entry_open

-- What amounts are counted in: currencies of ISO 4217, and what imported books count besides.
-- The symbol is what a book writes beside the amount.
CREATE TABLE commodity (
    id      {id},
    code    {currency} UNIQUE CHECK (code <> ''),
    symbol  {text},
    digits  {count} CHECK (digits BETWEEN 0 AND 12),
    version {count}
) {strict};

-- What amounts are told apart by besides their account: cost centres, projects.
CREATE TABLE dimension (
    id      {id},
    code    {text} UNIQUE,
    name    {text},
    version {count}
) {strict};

CREATE TABLE dimension_value (
    id           {id},
    dimension_id {ref} REFERENCES dimension (id),
    code         {text},
    name         {text},
    is_closed    {flag} CHECK (is_closed IN (0, 1)),
    version      {count},
    UNIQUE (dimension_id, code)
) {strict};

-- The lines of an account carry a value of its required dimension, if it has one.
CREATE TABLE account (
    id         {id},
    code       {text} UNIQUE CHECK (code <> ''),
    name       {text} CHECK (name <> ''),
    parent_id  {ref?} REFERENCES account (id),
    type       {text} CHECK (type IN ('asset', 'liability', 'equity', 'income', 'expense')),
    currency   {text?},
    control    {text} CHECK (control IN ('none', 'receivable', 'payable', 'bank', 'cash',
                                         'inventory', 'tax')),
    is_heading {flag} CHECK (is_heading IN (0, 1)),
    is_closed  {flag} CHECK (is_closed IN (0, 1)),
    required_dimension_id {ref?} REFERENCES dimension (id),
    version    {count}
) {strict};

-- Which account plays a role, so that posting rules need no account numbers.
CREATE TABLE account_role (
    id         {id},
    role       {text} UNIQUE,
    account_id {ref} REFERENCES account (id),
    version    {count}
) {strict};

CREATE TABLE fiscal_year (
    id        {id},
    name      {text} UNIQUE,
    starts_on {date} UNIQUE,
    ends_on   {date} UNIQUE,
    CHECK (starts_on < ends_on)
) {strict};

-- A month of a fiscal year. Entries go into open ones only.
CREATE TABLE period (
    id             {id},
    fiscal_year_id {ref} REFERENCES fiscal_year (id),
    starts_on      {date} UNIQUE,
    ends_on        {date} UNIQUE,
    state          {text} CHECK (state IN ('open', 'closed')),
    version        {count},
    CHECK (starts_on < ends_on)
) {strict};

-- Nothing of that kind is posted on or before the day.
CREATE TABLE lock_date (
    id             {id},
    kind           {text} UNIQUE CHECK (kind IN ('books', 'sales', 'purchases', 'bank', 'tax')),
    locked_through {date},
    version        {count}
) {strict};

-- A book of first entry. lock_kind says which lock date besides that of the books it obeys.
CREATE TABLE journal (
    id        {id},
    code      {text} UNIQUE,
    name      {text},
    lock_kind {text}
) {strict};

-- An entry that is not posted yet: it may be wrong, and has no number.
CREATE TABLE entry_draft (
    id        {id},
    posted_on {date},
    text      {text},
    reference {text},
    user_id   {ref},
    entry_id  {ref?},
    version   {count}
) {strict};

CREATE TABLE entry_draft_line (
    id                 {id},
    entry_draft_id     {ref} REFERENCES entry_draft (id),
    line_number        {count},
    account_id         {ref} REFERENCES account (id),
    currency           {currency},
    amount_minor       {money},
    base_minor         {money},
    party_id           {ref?},
    dimension_value_id {ref?},
    memo               {text},
    UNIQUE (entry_draft_id, line_number)
) {strict};

-- The header of an entry: its id is its place in the journal, without gaps. text_hash commits to
-- the row of entry_text. check_codes holds 16 bits for each column before it, by which `verify`
-- names the one that was altered; the chain does not need them. docs/ledger.md, "The chain".
CREATE TABLE entry (
    id            {id} CHECK (id > 0),
    posted_on     {date},
    posted_at_ms  {instant},
    user_id       {ref},
    journal_id    {ref} REFERENCES journal (id),
    source        {text} CHECK (source <> ''),
    source_id     {ref},
    reference     {text},
    key           {text?} CHECK (length(key) BETWEEN 1 AND 100),
    reverses      {ref?} REFERENCES entry (id) CHECK (reverses < id),
    line_count    {count} CHECK (line_count BETWEEN 2 AND 9999),
    text_hash     {bytes?} CHECK (length(text_hash) = 32),
    previous_hash {bytes} CHECK (length(previous_hash) = 32),
    hash          {bytes} CHECK (length(hash) = 32),
    check_codes   {bytes}
) {strict};

CREATE UNIQUE INDEX entry_by_key ON entry (key) WHERE key IS NOT NULL;
CREATE UNIQUE INDEX entry_by_reversed ON entry (reverses) WHERE reverses IS NOT NULL;
CREATE UNIQUE INDEX entry_by_source ON entry (source, source_id)
 WHERE source <> 'manual' AND source_id <> 0;

-- A debit is positive, a credit negative. The id carries the entry and the number in it, so that
-- the lines of an entry lie side by side and need no index of their own.
CREATE TABLE entry_line (
    id                 {id},
    entry_id           {ref},
    line_number        {count} CHECK (line_number BETWEEN 1 AND 9999),
    posted_on          {date},
    account_id         {ref} REFERENCES account (id),
    currency           {currency},
    amount_minor       {money} CHECK (amount_minor BETWEEN -900000000000000 AND 900000000000000),
    base_minor         {money} CHECK (base_minor BETWEEN -900000000000000 AND 900000000000000),
    party_id           {ref?},
    dimension_value_id {ref?} REFERENCES dimension_value (id),
    memo_hash          {bytes?} CHECK (length(memo_hash) = 32),
    check_codes        {bytes},
    CHECK (id = entry_id * 10000 + line_number),
    CHECK (amount_minor <> 0 OR base_minor <> 0)
) {strict};

CREATE INDEX entry_line_by_account
    ON entry_line (account_id, posted_on, id, currency, amount_minor, base_minor);

-- The words of an entry (line number 0 in its id) and of its lines. They may name people, so they
-- can be erased: then salt and text are NULL, and the salted hash in the chain stays.
CREATE TABLE entry_text (
    id   {id},
    salt {bytes?},
    text {text?}
) {strict};

-- Sums of the lines by account, currency, dimension and month, kept by the writer, in the lines'
-- currency and in the company's. dimension_value_id is 0 for none.
CREATE TABLE account_month (
    id                 {id},
    account_id         {ref} REFERENCES account (id),
    month_on           {date},
    currency           {currency},
    dimension_value_id {ref},
    debit_minor        {money},
    credit_minor       {money},
    base_debit_minor   {money},
    base_credit_minor  {money},
    UNIQUE (account_id, currency, dimension_value_id, month_on)
) {strict};

-- That a fiscal year was closed, and opened again if it was. It is closed once at a time.
CREATE TABLE year_closing (
    id             {id},
    fiscal_year_id {ref} REFERENCES fiscal_year (id),
    closed_at_ms   {instant},
    closed_by      {ref},
    reopened_at_ms {instant?},
    reopened_by    {ref?},
    version        {count},
    CHECK ((reopened_at_ms IS NULL) = (reopened_by IS NULL))
) {strict};

CREATE UNIQUE INDEX year_closing_standing ON year_closing (fiscal_year_id)
 WHERE reopened_at_ms IS NULL;

-- The entries that closed the year, and those that took them back: what income statements leave out.
CREATE TABLE year_closing_entry (
    id              {id},
    year_closing_id {ref} REFERENCES year_closing (id),
    entry_id        {ref} UNIQUE REFERENCES entry (id)
) {strict};

-- The entry whose lines go in just now; NULL between entries. Its reference is looked at when the
-- transaction is saved: lines that no header sealed are refused then.
CREATE TABLE entry_open (
    id       {id} CHECK (id = 1),
    entry_id {ref?} REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
) {strict};

INSERT INTO entry_open (id, entry_id) VALUES (1, NULL);

-- PostgreSQL keeps the promise line by line. SQLite would look for the lines of each header it
-- takes, which costs an index of its own; there, entry_open stands for them.
-- only: postgresql
ALTER TABLE entry_line ADD FOREIGN KEY (entry_id) REFERENCES entry (id)
    DEFERRABLE INITIALLY DEFERRED;

-- only: sqlite
CREATE TRIGGER entry_line_opens_an_entry BEFORE INSERT ON entry_line
WHEN NEW.line_number = 1
BEGIN
    SELECT RAISE(ABORT, 'a posted entry takes no further line')
     WHERE NEW.entry_id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM entry);
    UPDATE entry_open SET entry_id = NEW.entry_id;
END;

-- only: sqlite
CREATE TRIGGER entry_line_joins_the_open_entry BEFORE INSERT ON entry_line
WHEN NEW.line_number <> 1 AND NEW.entry_id IS NOT (SELECT entry_id FROM entry_open)
BEGIN SELECT RAISE(ABORT, 'a posted entry takes no further line'); END;

-- only: sqlite
CREATE TRIGGER entry_text_joins_the_open_entry BEFORE INSERT ON entry_text
WHEN NEW.id / 10000 <> (SELECT COALESCE(MAX(id), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'a posted entry takes no further text'); END;

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

-- only: sqlite
CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'a posted entry is final'); END;

-- only: sqlite
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'a posted entry is final'); END;

-- only: sqlite
CREATE TRIGGER entry_line_is_final BEFORE UPDATE ON entry_line
BEGIN SELECT RAISE(ABORT, 'a posted line is final'); END;

-- only: sqlite
CREATE TRIGGER entry_line_stays BEFORE DELETE ON entry_line
BEGIN SELECT RAISE(ABORT, 'a posted line is final'); END;

-- only: sqlite
CREATE TRIGGER entry_text_is_only_erased BEFORE UPDATE ON entry_text
WHEN NEW.id <> OLD.id OR NEW.text IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the words of an entry are erased or kept'); END;

-- only: sqlite
CREATE TRIGGER entry_text_stays BEFORE DELETE ON entry_text
BEGIN SELECT RAISE(ABORT, 'the words of an entry are erased or kept'); END;

-- only: postgresql
CREATE FUNCTION join_open_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id / 10000 <> (SELECT COALESCE(MAX(id), 0) + 1 FROM entry) THEN
        RAISE EXCEPTION '%', TG_ARGV[0];
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
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

-- only: postgresql
CREATE FUNCTION erase_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> OLD.id OR NEW.text IS NOT NULL OR NEW.salt IS NOT NULL THEN
        RAISE EXCEPTION 'the words of an entry are erased or kept';
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER entry_line_joins_the_open_entry BEFORE INSERT ON entry_line
FOR EACH ROW EXECUTE FUNCTION join_open_entry('a posted entry takes no further line');

-- only: postgresql
CREATE TRIGGER entry_text_joins_the_open_entry BEFORE INSERT ON entry_text
FOR EACH ROW EXECUTE FUNCTION join_open_entry('a posted entry takes no further text');

-- only: postgresql
CREATE TRIGGER entry_seals_its_lines BEFORE INSERT ON entry
FOR EACH ROW EXECUTE FUNCTION seal_entry();

-- only: postgresql
CREATE TRIGGER entry_is_final BEFORE UPDATE OR DELETE ON entry
FOR EACH ROW EXECUTE FUNCTION refuse_change('a posted entry is final');

-- only: postgresql
CREATE TRIGGER entry_stays_whole BEFORE TRUNCATE ON entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('a posted entry is final');

-- only: postgresql
CREATE TRIGGER entry_line_is_final BEFORE UPDATE OR DELETE ON entry_line
FOR EACH ROW EXECUTE FUNCTION refuse_change('a posted line is final');

-- only: postgresql
CREATE TRIGGER entry_line_stays_whole BEFORE TRUNCATE ON entry_line
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('a posted line is final');

-- only: postgresql
CREATE TRIGGER entry_text_is_only_erased BEFORE UPDATE ON entry_text
FOR EACH ROW EXECUTE FUNCTION erase_text();

-- only: postgresql
CREATE TRIGGER entry_text_stays BEFORE DELETE ON entry_text
FOR EACH ROW EXECUTE FUNCTION refuse_change('the words of an entry are erased or kept');

-- only: postgresql
CREATE TRIGGER entry_text_stays_whole BEFORE TRUNCATE ON entry_text
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('the words of an entry are erased or kept');
