-- 0033  What left the books as a file: which books, which days, and the hash of what was written.
-- audited: book_export

-- One export. The hash is SHA-256 over all bytes, file after file in the order of writing.
CREATE TABLE book_export (
    id             {id},
    format         {text} CHECK (format <> ''),
    from_on        {date?},
    to_on          {date?},
    file_name      {text},
    sha256         {bytes} CHECK (length(sha256) = 32),
    byte_count     {count},
    user_id        {ref},
    exported_at_ms {instant}
) {strict};

CREATE INDEX book_export_by_time ON book_export (exported_at_ms, id);
