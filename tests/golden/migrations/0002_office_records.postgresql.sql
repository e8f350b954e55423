CREATE TABLE cover (
    id            BIGINT NOT NULL PRIMARY KEY,
    stand_in_id   BIGINT NOT NULL REFERENCES app_user (id),
    absent_id     BIGINT NOT NULL REFERENCES app_user (id),
    half          TEXT COLLATE "C" NOT NULL CHECK (half IN ('front_office', 'back_office')),
    from_ms       BIGINT NOT NULL,
    until_ms      BIGINT NOT NULL,
    reason        TEXT COLLATE "C" NOT NULL CHECK (reason <> ''),
    granted_by_id BIGINT NOT NULL,
    revoked_at_ms BIGINT,
    version       BIGINT NOT NULL,
    CHECK (from_ms < until_ms),
    CHECK (stand_in_id <> absent_id)
) ;

CREATE INDEX cover_by_stand_in ON cover (stand_in_id, until_ms);

CREATE TABLE approval (
    id              BIGINT NOT NULL PRIMARY KEY,
    subject_table   TEXT COLLATE "C" NOT NULL,
    subject_id      BIGINT NOT NULL,
    subject_version BIGINT NOT NULL,
    maker_id        BIGINT NOT NULL,
    reason          TEXT COLLATE "C" NOT NULL,
    requested_at_ms BIGINT NOT NULL,
    state           TEXT COLLATE "C" NOT NULL CHECK (state IN ('requested', 'approved', 'declined')),
    checker_id      BIGINT,
    remark          TEXT COLLATE "C",
    decided_at_ms   BIGINT,
    version         BIGINT NOT NULL,
    CHECK (checker_id IS NULL OR checker_id <> maker_id),
    CHECK ((state = 'requested') = (checker_id IS NULL)),
    CHECK ((checker_id IS NULL) = (decided_at_ms IS NULL))
) ;

CREATE INDEX approval_by_subject ON approval (subject_table, subject_id, subject_version);

CREATE INDEX approval_by_state ON approval (state, id);

CREATE TABLE image_erasure (
    id            BIGINT NOT NULL PRIMARY KEY,
    subject_table TEXT COLLATE "C" NOT NULL,
    subject_id    BIGINT NOT NULL,
    reason        TEXT COLLATE "C" NOT NULL CHECK (reason <> ''),
    erased_at_ms  BIGINT NOT NULL
) ;

CREATE INDEX image_erasure_by_subject ON image_erasure (subject_table, subject_id);

CREATE TABLE attachment (
    id            BIGINT NOT NULL PRIMARY KEY,
    subject_table TEXT COLLATE "C" NOT NULL,
    subject_id    BIGINT NOT NULL,
    name          TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    media_type    TEXT COLLATE "C" NOT NULL,
    size_bytes    BIGINT NOT NULL CHECK (size_bytes >= 0),
    content_hash  BYTEA NOT NULL CHECK (length(content_hash) = 32),
    added_at_ms   BIGINT NOT NULL,
    added_by_id   BIGINT NOT NULL
) ;

CREATE INDEX attachment_by_subject ON attachment (subject_table, subject_id, id);

CREATE INDEX attachment_by_content ON attachment (content_hash);

CREATE TABLE attachment_content (
    id            BIGINT NOT NULL PRIMARY KEY,
    content_hash  BYTEA NOT NULL UNIQUE CHECK (length(content_hash) = 32),
    content       BYTEA NOT NULL,
    check_codes   BYTEA NOT NULL
) ;

CREATE TABLE note (
    id            BIGINT NOT NULL PRIMARY KEY,
    subject_table TEXT COLLATE "C" NOT NULL,
    subject_id    BIGINT NOT NULL,
    body          TEXT COLLATE "C" NOT NULL CHECK (body <> ''),
    written_at_ms BIGINT NOT NULL,
    written_by_id BIGINT NOT NULL,
    version       BIGINT NOT NULL
) ;

CREATE INDEX note_by_subject ON note (subject_table, subject_id, id);

CREATE TABLE outbox_message (
    id            BIGINT NOT NULL PRIMARY KEY,
    key           TEXT COLLATE "C" NOT NULL UNIQUE CHECK (key <> ''),
    kind          TEXT COLLATE "C" NOT NULL CHECK (kind <> ''),
    payload       TEXT COLLATE "C" NOT NULL,
    created_at_ms BIGINT NOT NULL
) ;

CREATE INDEX outbox_message_by_kind ON outbox_message (kind, id);

CREATE TABLE outbox_consumer (
    id       BIGINT NOT NULL PRIMARY KEY,
    name     TEXT COLLATE "C" NOT NULL UNIQUE,
    last_id  BIGINT NOT NULL,
    version  BIGINT NOT NULL
) ;

CREATE TABLE job (
    id             BIGINT NOT NULL PRIMARY KEY,
    kind           TEXT COLLATE "C" NOT NULL,
    state          TEXT COLLATE "C" NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
    done_count     BIGINT NOT NULL CHECK (done_count >= 0),
    total_count    BIGINT NOT NULL CHECK (total_count >= 0),
    position       BIGINT NOT NULL,
    is_stop_asked  BIGINT NOT NULL CHECK (is_stop_asked IN (0, 1)),
    message        TEXT COLLATE "C",
    started_by_id  BIGINT NOT NULL,
    started_at_ms  BIGINT NOT NULL,
    ended_at_ms    BIGINT,
    version        BIGINT NOT NULL,
    CHECK ((state = 'running') = (ended_at_ms IS NULL))
) ;

CREATE INDEX job_by_state ON job (state, id);

CREATE TABLE notice (
    id            BIGINT NOT NULL PRIMARY KEY,
    user_id       BIGINT NOT NULL,
    kind          TEXT COLLATE "C" NOT NULL,
    body          TEXT COLLATE "C" NOT NULL CHECK (body <> ''),
    created_at_ms BIGINT NOT NULL,
    seen_at_ms    BIGINT,
    version       BIGINT NOT NULL
) ;

CREATE INDEX notice_by_user ON notice (user_id, seen_at_ms, id);

CREATE TABLE anchor (
    id          BIGINT NOT NULL PRIMARY KEY,
    at_ms       BIGINT NOT NULL,
    reason      TEXT COLLATE "C" NOT NULL CHECK (reason IN ('close', 'backup', 'exit')),
    audit_id    BIGINT NOT NULL,
    audit_hash  BYTEA NOT NULL CHECK (length(audit_hash) = 32),
    ledger_id   BIGINT NOT NULL,
    ledger_hash BYTEA NOT NULL CHECK (length(ledger_hash) = 32),
    public_key  BYTEA NOT NULL CHECK (length(public_key) = 32),
    signature   BYTEA NOT NULL CHECK (length(signature) = 64),
    check_codes BYTEA NOT NULL
) ;

CREATE TRIGGER anchor_is_final BEFORE UPDATE OR DELETE ON anchor
FOR EACH ROW EXECUTE FUNCTION refuse_change('anchors are final');

CREATE TRIGGER anchor_stays_whole BEFORE TRUNCATE ON anchor
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('anchors are final');

CREATE TRIGGER attachment_content_is_final BEFORE UPDATE ON attachment_content
FOR EACH ROW EXECUTE FUNCTION refuse_change('contents are final');

CREATE TABLE search_entry (
    id            BIGINT NOT NULL PRIMARY KEY,
    subject_table TEXT COLLATE "C" NOT NULL,
    subject_id    BIGINT NOT NULL,
    title         TEXT COLLATE "C" NOT NULL,
    words         TEXT COLLATE "C" NOT NULL,
    check_codes   BYTEA NOT NULL,
    UNIQUE (subject_table, subject_id)
) ;

CREATE INDEX search_entry_by_words ON search_entry
USING gin (array_to_tsvector(string_to_array(words, ' ')
           || string_to_array(regexp_replace(words, '([^ ])[^ ]*', '^\1', 'g'), ' ')));
