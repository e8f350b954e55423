CREATE TABLE book_export (
    id             BIGINT NOT NULL PRIMARY KEY,
    format         TEXT COLLATE "C" NOT NULL CHECK (format <> ''),
    from_on        DATE,
    to_on          DATE,
    file_name      TEXT COLLATE "C" NOT NULL,
    sha256         BYTEA NOT NULL CHECK (length(sha256) = 32),
    byte_count     BIGINT NOT NULL,
    user_id        BIGINT NOT NULL,
    exported_at_ms BIGINT NOT NULL
) ;

CREATE INDEX book_export_by_time ON book_export (exported_at_ms, id);
