CREATE VIRTUAL TABLE search_index_parts USING fts5 (
    words, content = 'search_entry', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);

INSERT INTO search_index_parts (search_index_parts) VALUES ('rebuild');
