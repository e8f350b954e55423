-- 0053  The items of a document are found by its identifier first: in an index that begins with
--       `source`, SQLite takes the index's own condition for a range, and reads every item of the
--       kind to find one.

DROP INDEX open_item_by_source;

CREATE UNIQUE INDEX open_item_by_source
    ON open_item (source_id, source, side, COALESCE(instalment, 0)) WHERE source_id > 0;
