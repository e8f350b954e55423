-- 0001  The office: the pen, the company, who works there, and the trail of what they did.
-- audited: company setting app_user role role_permission user_role number_series request
-- audited: sign_in_failure
-- chained: audit audit_row audit_image
-- derived: pen schema_migration

-- Whoever changes the books holds this row: one change at a time, on either database.
-- It also hands out the keys. docs/data.md, "One pen".
CREATE TABLE pen (
    id        {id} CHECK (id = 1),
    next_key  {count} CHECK (next_key > 0)
) {strict};

INSERT INTO pen (id, next_key) VALUES (1, 1000);

CREATE TABLE company (
    id            {id} CHECK (id = 1),
    name          {text} CHECK (name <> ''),
    country       {text} CHECK (length(country) = 2),
    currency      {currency} CHECK (length(currency) = 3),
    time_zone     {text},
    year_starts_month {count} CHECK (year_starts_month BETWEEN 1 AND 12),
    created_at_ms {instant},
    version       {count}
) {strict};

-- One value of one setting, for the company (user_id NULL) or for one user.
CREATE TABLE setting (
    id       {id},
    user_id  {ref?},
    name     {text},
    value    {text}
) {strict};

CREATE UNIQUE INDEX setting_by_name ON setting (name, COALESCE(user_id, 0));

CREATE TABLE app_user (
    id            {id},
    name          {text} UNIQUE,
    full_name     {text},
    password_hash {text},
    is_active     {flag} CHECK (is_active IN (0, 1)),
    version       {count}
) {strict};

CREATE TABLE role (
    id       {id},
    name     {text} UNIQUE,
    version  {count}
) {strict};

CREATE TABLE role_permission (
    id          {id},
    role_id     {ref} REFERENCES role (id),
    permission  {text},
    UNIQUE (role_id, permission)
) {strict};

CREATE TABLE user_role (
    id       {id},
    user_id  {ref} REFERENCES app_user (id),
    role_id  {ref} REFERENCES role (id),
    UNIQUE (user_id, role_id)
) {strict};

-- Failed attempts to sign in, per name and workstation; docs/permissions.md, "Signing in".
-- The name only as its SHA-256: people type their password there by mistake.
CREATE TABLE sign_in_failure (
    id              {id},
    name_hash       {bytes},
    workstation     {text},
    failed_count    {count},
    last_failed_at_ms {instant},
    UNIQUE (name_hash, workstation)
) {strict};

-- The last number given in a series of documents of one year. Numbers have no gaps.
CREATE TABLE number_series (
    id           {id},
    series       {text},
    year         {count},
    last_number  {count},
    UNIQUE (series, year)
) {strict};

-- What was already asked for, under the key its asker made: the same key is answered, not repeated.
CREATE TABLE request (
    id         {id},
    key        {text} UNIQUE CHECK (length(key) BETWEEN 1 AND 100),
    body_hash  {bytes} CHECK (length(body_hash) = 32),
    action     {text},
    subject_id {ref},
    number     {text}
) {strict};

-- One committed change: who did what, and when. A chain: each row's hash covers the one before.
-- The check codes tell which column was altered, where the hash tells that one was.
CREATE TABLE audit (
    id             {id} CHECK (id > 0),
    at_ms          {instant},
    user_id        {ref},
    covered_user_id {ref?} CHECK (covered_user_id > 0),
    action         {text},
    topics         {text},
    next_key       {count},
    row_count      {count},
    previous_hash  {bytes} CHECK (length(previous_hash) = 32),
    hash           {bytes} CHECK (length(hash) = 32),
    check_codes    {bytes}
) {strict};

-- One row that the change left behind. The hash is that of its image, or of nothing if deleted.
CREATE TABLE audit_row (
    id          {id},
    audit_id    {ref},
    table_name  {text},
    row_id      {ref},
    operation   {text} CHECK (operation IN ('save', 'delete')),
    image_hash  {bytes} CHECK (length(image_hash) = 32),
    check_codes {bytes}
) {strict};

CREATE INDEX audit_row_by_subject ON audit_row (table_name, row_id, id);
CREATE INDEX audit_row_by_audit ON audit_row (audit_id, id);

-- The row as it was after the change, in JSON. Personal images may be erased: the salted hash
-- stays, and the chain with it.
CREATE TABLE audit_image (
    id     {id},
    salt   {bytes?},
    image  {text?}
) {strict};

-- only: sqlite
CREATE TRIGGER audit_continues BEFORE INSERT ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail has no gaps')
     WHERE NEW.id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM audit);
END;

-- only: postgresql
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

-- only: postgresql
CREATE FUNCTION audit_continues() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM audit) THEN
        RAISE EXCEPTION 'the audit trail has no gaps';
    END IF;
    RETURN NEW;
END $$;

-- Notes which rows a transaction changed; the program writes their images before it commits.
-- only: postgresql
CREATE FUNCTION note_touched_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO pg_temp.touched_row VALUES (TG_TABLE_NAME, OLD.id);
        RETURN OLD;
    END IF;
    INSERT INTO pg_temp.touched_row VALUES (TG_TABLE_NAME, NEW.id);
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER audit_continues BEFORE INSERT ON audit
FOR EACH ROW EXECUTE FUNCTION audit_continues();

{final} audit 'the audit trail is final';

{final} audit_row 'the audit trail is final';
