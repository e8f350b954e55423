CREATE TABLE account_merge (
    id         BIGINT NOT NULL PRIMARY KEY,
    from_id    BIGINT NOT NULL REFERENCES account (id),
    into_id    BIGINT NOT NULL REFERENCES account (id),
    merged_on  DATE NOT NULL,
    CHECK (from_id <> into_id)
) ;

CREATE INDEX account_merge_by_from ON account_merge (from_id, id);
