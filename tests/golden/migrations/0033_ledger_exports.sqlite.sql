CREATE TABLE book_export (
    id             INTEGER NOT NULL PRIMARY KEY,
    format         TEXT NOT NULL CHECK (format <> ''),
    from_on        TEXT,
    to_on          TEXT,
    file_name      TEXT NOT NULL,
    sha256         BLOB NOT NULL CHECK (length(sha256) = 32),
    byte_count     INTEGER NOT NULL,
    user_id        INTEGER NOT NULL,
    exported_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX book_export_by_time ON book_export (exported_at_ms, id);
