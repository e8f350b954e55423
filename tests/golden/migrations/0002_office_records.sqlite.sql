CREATE TABLE cover (
    id            INTEGER NOT NULL PRIMARY KEY,
    stand_in_id   INTEGER NOT NULL REFERENCES app_user (id),
    absent_id     INTEGER NOT NULL REFERENCES app_user (id),
    half          TEXT NOT NULL CHECK (half IN ('front_office', 'back_office')),
    from_ms       INTEGER NOT NULL,
    until_ms      INTEGER NOT NULL,
    reason        TEXT NOT NULL CHECK (reason <> ''),
    granted_by_id INTEGER NOT NULL,
    revoked_at_ms INTEGER,
    version       INTEGER NOT NULL,
    CHECK (from_ms < until_ms),
    CHECK (stand_in_id <> absent_id)
) STRICT;

CREATE INDEX cover_by_stand_in ON cover (stand_in_id, until_ms);

CREATE TABLE approval (
    id              INTEGER NOT NULL PRIMARY KEY,
    subject_table   TEXT NOT NULL,
    subject_id      INTEGER NOT NULL,
    subject_version INTEGER NOT NULL,
    maker_id        INTEGER NOT NULL,
    reason          TEXT NOT NULL,
    requested_at_ms INTEGER NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('requested', 'approved', 'declined')),
    checker_id      INTEGER,
    remark          TEXT,
    decided_at_ms   INTEGER,
    version         INTEGER NOT NULL,
    CHECK (checker_id IS NULL OR checker_id <> maker_id),
    CHECK ((state = 'requested') = (checker_id IS NULL)),
    CHECK ((checker_id IS NULL) = (decided_at_ms IS NULL))
) STRICT;

CREATE INDEX approval_by_subject ON approval (subject_table, subject_id, subject_version);

CREATE INDEX approval_by_state ON approval (state, id);

CREATE TABLE image_erasure (
    id            INTEGER NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id    INTEGER NOT NULL,
    reason        TEXT NOT NULL CHECK (reason <> ''),
    erased_at_ms  INTEGER NOT NULL
) STRICT;

CREATE INDEX image_erasure_by_subject ON image_erasure (subject_table, subject_id);

CREATE TABLE attachment (
    id            INTEGER NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id    INTEGER NOT NULL,
    name          TEXT NOT NULL CHECK (name <> ''),
    media_type    TEXT NOT NULL,
    size_bytes    INTEGER NOT NULL CHECK (size_bytes >= 0),
    content_hash  BLOB NOT NULL CHECK (length(content_hash) = 32),
    added_at_ms   INTEGER NOT NULL,
    added_by_id   INTEGER NOT NULL
) STRICT;

CREATE INDEX attachment_by_subject ON attachment (subject_table, subject_id, id);

CREATE INDEX attachment_by_content ON attachment (content_hash);

CREATE TABLE attachment_content (
    id            INTEGER NOT NULL PRIMARY KEY,
    content_hash  BLOB NOT NULL UNIQUE CHECK (length(content_hash) = 32),
    content       BLOB NOT NULL,
    check_codes   BLOB NOT NULL
) STRICT;

CREATE TABLE note (
    id            INTEGER NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id    INTEGER NOT NULL,
    body          TEXT NOT NULL CHECK (body <> ''),
    written_at_ms INTEGER NOT NULL,
    written_by_id INTEGER NOT NULL,
    version       INTEGER NOT NULL
) STRICT;

CREATE INDEX note_by_subject ON note (subject_table, subject_id, id);

CREATE TABLE outbox_message (
    id            INTEGER NOT NULL PRIMARY KEY,
    key           TEXT NOT NULL UNIQUE CHECK (key <> ''),
    kind          TEXT NOT NULL CHECK (kind <> ''),
    payload       TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_message_by_kind ON outbox_message (kind, id);

CREATE TABLE outbox_consumer (
    id       INTEGER NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    last_id  INTEGER NOT NULL,
    version  INTEGER NOT NULL
) STRICT;

CREATE TABLE job (
    id             INTEGER NOT NULL PRIMARY KEY,
    kind           TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
    done_count     INTEGER NOT NULL CHECK (done_count >= 0),
    total_count    INTEGER NOT NULL CHECK (total_count >= 0),
    position       INTEGER NOT NULL,
    is_stop_asked  INTEGER NOT NULL CHECK (is_stop_asked IN (0, 1)),
    message        TEXT,
    started_by_id  INTEGER NOT NULL,
    started_at_ms  INTEGER NOT NULL,
    ended_at_ms    INTEGER,
    version        INTEGER NOT NULL,
    CHECK ((state = 'running') = (ended_at_ms IS NULL))
) STRICT;

CREATE INDEX job_by_state ON job (state, id);

CREATE TABLE notice (
    id            INTEGER NOT NULL PRIMARY KEY,
    user_id       INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    body          TEXT NOT NULL CHECK (body <> ''),
    created_at_ms INTEGER NOT NULL,
    seen_at_ms    INTEGER,
    version       INTEGER NOT NULL
) STRICT;

CREATE INDEX notice_by_user ON notice (user_id, seen_at_ms, id);

CREATE TABLE anchor (
    id          INTEGER NOT NULL PRIMARY KEY,
    at_ms       INTEGER NOT NULL,
    reason      TEXT NOT NULL CHECK (reason IN ('close', 'backup', 'exit')),
    audit_id    INTEGER NOT NULL,
    audit_hash  BLOB NOT NULL CHECK (length(audit_hash) = 32),
    ledger_id   INTEGER NOT NULL,
    ledger_hash BLOB NOT NULL CHECK (length(ledger_hash) = 32),
    public_key  BLOB NOT NULL CHECK (length(public_key) = 32),
    signature   BLOB NOT NULL CHECK (length(signature) = 64),
    check_codes BLOB NOT NULL
) STRICT;

CREATE TRIGGER anchor_is_final BEFORE UPDATE ON anchor
BEGIN SELECT RAISE(ABORT, 'anchors are final'); END;

CREATE TRIGGER anchor_stays BEFORE DELETE ON anchor
BEGIN SELECT RAISE(ABORT, 'anchors are final'); END;

CREATE TRIGGER attachment_content_is_final BEFORE UPDATE ON attachment_content
BEGIN SELECT RAISE(ABORT, 'contents are final'); END;

CREATE TABLE search_entry (
    id            INTEGER NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id    INTEGER NOT NULL,
    title         TEXT NOT NULL,
    words         TEXT NOT NULL,
    check_codes   BLOB NOT NULL,
    UNIQUE (subject_table, subject_id)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_entry', content_rowid = 'id', prefix = '1 2 3 4', detail = 'none',
    tokenize = 'unicode61 remove_diacritics 0'
);
