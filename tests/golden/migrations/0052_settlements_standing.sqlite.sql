DROP INDEX open_item_by_closing;

CREATE INDEX open_item_by_closing ON open_item (side, closed_on, issued_on, id);

DROP INDEX allocation_by_item;

CREATE INDEX allocation_by_item ON allocation (item_id, allocated_on, amount_minor, base_minor);
