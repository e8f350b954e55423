CREATE TABLE pen (
    id        INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    next_key  INTEGER NOT NULL CHECK (next_key > 0)
) STRICT;

INSERT INTO pen (id, next_key) VALUES (1, 1000);

CREATE TABLE company (
    id            INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name          TEXT NOT NULL CHECK (name <> ''),
    country       TEXT NOT NULL CHECK (length(country) = 2),
    currency      TEXT NOT NULL CHECK (length(currency) = 3),
    time_zone     TEXT NOT NULL,
    year_starts_month INTEGER NOT NULL CHECK (year_starts_month BETWEEN 1 AND 12),
    created_at_ms INTEGER NOT NULL,
    version       INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    id       INTEGER NOT NULL PRIMARY KEY,
    user_id  INTEGER,
    name     TEXT NOT NULL,
    value    TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX setting_by_name ON setting (name, COALESCE(user_id, 0));

CREATE TABLE app_user (
    id            INTEGER NOT NULL PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE,
    full_name     TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    is_active     INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    version       INTEGER NOT NULL
) STRICT;

CREATE TABLE role (
    id       INTEGER NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL
) STRICT;

CREATE TABLE role_permission (
    id          INTEGER NOT NULL PRIMARY KEY,
    role_id     INTEGER NOT NULL REFERENCES role (id),
    permission  TEXT NOT NULL,
    UNIQUE (role_id, permission)
) STRICT;

CREATE TABLE user_role (
    id       INTEGER NOT NULL PRIMARY KEY,
    user_id  INTEGER NOT NULL REFERENCES app_user (id),
    role_id  INTEGER NOT NULL REFERENCES role (id),
    UNIQUE (user_id, role_id)
) STRICT;

CREATE TABLE sign_in_failure (
    id              INTEGER NOT NULL PRIMARY KEY,
    name_hash       BLOB NOT NULL,
    workstation     TEXT NOT NULL,
    failed_count    INTEGER NOT NULL,
    last_failed_at_ms INTEGER NOT NULL,
    UNIQUE (name_hash, workstation)
) STRICT;

CREATE TABLE number_series (
    id           INTEGER NOT NULL PRIMARY KEY,
    series       TEXT NOT NULL,
    year         INTEGER NOT NULL,
    last_number  INTEGER NOT NULL,
    UNIQUE (series, year)
) STRICT;

CREATE TABLE request (
    id         INTEGER NOT NULL PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 100),
    body_hash  BLOB NOT NULL CHECK (length(body_hash) = 32),
    action     TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    number     TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
    id             INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    at_ms          INTEGER NOT NULL,
    user_id        INTEGER NOT NULL,
    covered_user_id INTEGER CHECK (covered_user_id > 0),
    action         TEXT NOT NULL,
    topics         TEXT NOT NULL,
    next_key       INTEGER NOT NULL,
    row_count      INTEGER NOT NULL,
    previous_hash  BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash           BLOB NOT NULL CHECK (length(hash) = 32),
    check_codes    BLOB NOT NULL
) STRICT;

CREATE TABLE audit_row (
    id          INTEGER NOT NULL PRIMARY KEY,
    audit_id    INTEGER NOT NULL,
    table_name  TEXT NOT NULL,
    row_id      INTEGER NOT NULL,
    operation   TEXT NOT NULL CHECK (operation IN ('save', 'delete')),
    image_hash  BLOB NOT NULL CHECK (length(image_hash) = 32),
    check_codes BLOB NOT NULL
) STRICT;

CREATE INDEX audit_row_by_subject ON audit_row (table_name, row_id, id);

CREATE INDEX audit_row_by_audit ON audit_row (audit_id, id);

CREATE TABLE audit_image (
    id     INTEGER NOT NULL PRIMARY KEY,
    salt   BLOB,
    image  TEXT
) STRICT;

CREATE TRIGGER audit_continues BEFORE INSERT ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail has no gaps')
     WHERE NEW.id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM audit);
END;

CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is final'); END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is final'); END;

CREATE TRIGGER audit_row_is_final BEFORE UPDATE ON audit_row
BEGIN SELECT RAISE(ABORT, 'the audit trail is final'); END;

CREATE TRIGGER audit_row_stays BEFORE DELETE ON audit_row
BEGIN SELECT RAISE(ABORT, 'the audit trail is final'); END;
