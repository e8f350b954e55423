DROP INDEX open_item_by_source;

CREATE UNIQUE INDEX open_item_by_source
    ON open_item (source_id, source, side, COALESCE(instalment, 0)) WHERE source_id > 0;
