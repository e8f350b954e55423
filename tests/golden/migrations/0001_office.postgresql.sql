CREATE TABLE pen (
    id        BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    next_key  BIGINT NOT NULL CHECK (next_key > 0)
) ;

INSERT INTO pen (id, next_key) VALUES (1, 1000);

CREATE TABLE company (
    id            BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    name          TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    country       TEXT COLLATE "C" NOT NULL CHECK (length(country) = 2),
    currency      TEXT COLLATE "C" NOT NULL CHECK (length(currency) = 3),
    time_zone     TEXT COLLATE "C" NOT NULL,
    year_starts_month BIGINT NOT NULL CHECK (year_starts_month BETWEEN 1 AND 12),
    created_at_ms BIGINT NOT NULL,
    version       BIGINT NOT NULL
) ;

CREATE TABLE setting (
    id       BIGINT NOT NULL PRIMARY KEY,
    user_id  BIGINT,
    name     TEXT COLLATE "C" NOT NULL,
    value    TEXT COLLATE "C" NOT NULL
) ;

CREATE UNIQUE INDEX setting_by_name ON setting (name, COALESCE(user_id, 0));

CREATE TABLE app_user (
    id            BIGINT NOT NULL PRIMARY KEY,
    name          TEXT COLLATE "C" NOT NULL UNIQUE,
    full_name     TEXT COLLATE "C" NOT NULL,
    password_hash TEXT COLLATE "C" NOT NULL,
    is_active     BIGINT NOT NULL CHECK (is_active IN (0, 1)),
    version       BIGINT NOT NULL
) ;

CREATE TABLE role (
    id       BIGINT NOT NULL PRIMARY KEY,
    name     TEXT COLLATE "C" NOT NULL UNIQUE,
    version  BIGINT NOT NULL
) ;

CREATE TABLE role_permission (
    id          BIGINT NOT NULL PRIMARY KEY,
    role_id     BIGINT NOT NULL REFERENCES role (id),
    permission  TEXT COLLATE "C" NOT NULL,
    UNIQUE (role_id, permission)
) ;

CREATE TABLE user_role (
    id       BIGINT NOT NULL PRIMARY KEY,
    user_id  BIGINT NOT NULL REFERENCES app_user (id),
    role_id  BIGINT NOT NULL REFERENCES role (id),
    UNIQUE (user_id, role_id)
) ;

CREATE TABLE sign_in_failure (
    id              BIGINT NOT NULL PRIMARY KEY,
    name_hash       BYTEA NOT NULL,
    workstation     TEXT COLLATE "C" NOT NULL,
    failed_count    BIGINT NOT NULL,
    last_failed_at_ms BIGINT NOT NULL,
    UNIQUE (name_hash, workstation)
) ;

CREATE TABLE number_series (
    id           BIGINT NOT NULL PRIMARY KEY,
    series       TEXT COLLATE "C" NOT NULL,
    year         BIGINT NOT NULL,
    last_number  BIGINT NOT NULL,
    UNIQUE (series, year)
) ;

CREATE TABLE request (
    id         BIGINT NOT NULL PRIMARY KEY,
    key        TEXT COLLATE "C" NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 100),
    body_hash  BYTEA NOT NULL CHECK (length(body_hash) = 32),
    action     TEXT COLLATE "C" NOT NULL,
    subject_id BIGINT NOT NULL,
    number     TEXT COLLATE "C" NOT NULL
) ;

CREATE TABLE audit (
    id             BIGINT NOT NULL PRIMARY KEY CHECK (id > 0),
    at_ms          BIGINT NOT NULL,
    user_id        BIGINT NOT NULL,
    covered_user_id BIGINT CHECK (covered_user_id > 0),
    action         TEXT COLLATE "C" NOT NULL,
    topics         TEXT COLLATE "C" NOT NULL,
    next_key       BIGINT NOT NULL,
    row_count      BIGINT NOT NULL,
    previous_hash  BYTEA NOT NULL CHECK (length(previous_hash) = 32),
    hash           BYTEA NOT NULL CHECK (length(hash) = 32),
    check_codes    BYTEA NOT NULL
) ;

CREATE TABLE audit_row (
    id          BIGINT NOT NULL PRIMARY KEY,
    audit_id    BIGINT NOT NULL,
    table_name  TEXT COLLATE "C" NOT NULL,
    row_id      BIGINT NOT NULL,
    operation   TEXT COLLATE "C" NOT NULL CHECK (operation IN ('save', 'delete')),
    image_hash  BYTEA NOT NULL CHECK (length(image_hash) = 32),
    check_codes BYTEA NOT NULL
) ;

CREATE INDEX audit_row_by_subject ON audit_row (table_name, row_id, id);

CREATE INDEX audit_row_by_audit ON audit_row (audit_id, id);

CREATE TABLE audit_image (
    id     BIGINT NOT NULL PRIMARY KEY,
    salt   BYTEA,
    image  TEXT COLLATE "C"
) ;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

CREATE FUNCTION audit_continues() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM audit) THEN
        RAISE EXCEPTION 'the audit trail has no gaps';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION note_touched_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO pg_temp.touched_row VALUES (TG_TABLE_NAME, OLD.id);
        RETURN OLD;
    END IF;
    INSERT INTO pg_temp.touched_row VALUES (TG_TABLE_NAME, NEW.id);
    RETURN NEW;
END $$;

CREATE TRIGGER audit_continues BEFORE INSERT ON audit
FOR EACH ROW EXECUTE FUNCTION audit_continues();

CREATE TRIGGER audit_is_final BEFORE UPDATE OR DELETE ON audit
FOR EACH ROW EXECUTE FUNCTION refuse_change('the audit trail is final');

CREATE TRIGGER audit_stays_whole BEFORE TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('the audit trail is final');

CREATE TRIGGER audit_row_is_final BEFORE UPDATE OR DELETE ON audit_row
FOR EACH ROW EXECUTE FUNCTION refuse_change('the audit trail is final');

CREATE TRIGGER audit_row_stays_whole BEFORE TRUNCATE ON audit_row
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('the audit trail is final');
