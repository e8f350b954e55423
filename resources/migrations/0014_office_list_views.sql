-- 0014  How users look at lists: views by name, kept in the books so that they can be shared. And
-- indexes for the order that each list begins with. docs/guide/lists.md, docs/decisions/0008.
-- audited: list_view list_view_default

-- A filter, an order, columns and a grouping that a user gave a name.
CREATE TABLE list_view (
    id          {id},
    user_id     {ref},
    list_name   {text} CHECK (list_name <> ''),
    name        {text} CHECK (length(name) BETWEEN 1 AND 80),
    arrangement {text},
    is_shared   {flag} CHECK (is_shared IN (0, 1)),
    version     {count},
    UNIQUE (user_id, list_name, name)
) {strict};

CREATE INDEX list_view_by_list ON list_view (list_name, is_shared);

-- The view that a user's list begins with: one of the user's own, or a shared one.
CREATE TABLE list_view_default (
    id        {id},
    user_id   {ref},
    list_name {text} CHECK (list_name <> ''),
    view_id   {ref} REFERENCES list_view (id),
    UNIQUE (user_id, list_name)
) {strict};

CREATE INDEX list_view_default_by_view ON list_view_default (view_id);

CREATE INDEX entry_by_day ON entry (posted_on, id);
CREATE INDEX sales_order_by_day ON sales_order (ordered_on, id);
CREATE INDEX delivery_by_day ON delivery (delivered_on, id);
CREATE INDEX credit_note_by_day ON credit_note (issued_on, id);
CREATE INDEX payment_by_day ON payment (paid_on, id);
CREATE INDEX open_item_open_by_day ON open_item (due_on, id) WHERE open_minor <> 0;
CREATE INDEX bank_line_by_booked_day ON bank_line (COALESCE(booked_on, value_on), id);
CREATE INDEX stock_move_by_day ON stock_move (moved_on, id);
CREATE INDEX purchase_order_by_day ON purchase_order (ordered_on, id);
CREATE INDEX bill_by_day ON bill (billed_on, id);
CREATE INDEX leave_request_by_day ON leave_request (first_on, id);
CREATE INDEX visit_by_due_time ON visit (COALESCE(expected_at_ms, arrived_at_ms), id);
