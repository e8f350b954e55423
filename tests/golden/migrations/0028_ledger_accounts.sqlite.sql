CREATE TABLE account_merge (
    id         INTEGER NOT NULL PRIMARY KEY,
    from_id    INTEGER NOT NULL REFERENCES account (id),
    into_id    INTEGER NOT NULL REFERENCES account (id),
    merged_on  TEXT NOT NULL,
    CHECK (from_id <> into_id)
) STRICT;

CREATE INDEX account_merge_by_from ON account_merge (from_id, id);
