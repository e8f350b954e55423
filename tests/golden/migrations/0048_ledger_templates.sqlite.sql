CREATE TABLE entry_template (
    id        INTEGER NOT NULL PRIMARY KEY,
    name      TEXT NOT NULL CHECK (name <> ''),
    owner_id  INTEGER,
    text      TEXT NOT NULL,
    reference TEXT NOT NULL,
    currency  TEXT,
    prices    TEXT CHECK (prices IN ('net', 'gross')),
    version   INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX entry_template_shared_name ON entry_template (name) WHERE owner_id IS NULL;

CREATE UNIQUE INDEX entry_template_own_name ON entry_template (owner_id, name)
 WHERE owner_id IS NOT NULL;

CREATE TABLE entry_template_line (
    id                 INTEGER NOT NULL PRIMARY KEY,
    entry_template_id  INTEGER NOT NULL REFERENCES entry_template (id),
    line_number        INTEGER NOT NULL,
    account_id         INTEGER NOT NULL REFERENCES account (id),
    part               TEXT NOT NULL CHECK (part IN ('amount', 'share', 'rest')),
    amount_minor       INTEGER NOT NULL,
    share_micro        INTEGER NOT NULL,
    party_id           INTEGER,
    dimension_value_id INTEGER,
    memo               TEXT NOT NULL,
    tax_code           TEXT,
    UNIQUE (entry_template_id, line_number),
    CHECK ((part = 'amount') = (amount_minor <> 0)),
    CHECK ((part = 'share') = (share_micro <> 0))
) STRICT;

ALTER TABLE entry_draft ADD COLUMN currency TEXT;

ALTER TABLE entry_draft ADD COLUMN rate TEXT;

ALTER TABLE entry_draft ADD COLUMN rate_note TEXT;

ALTER TABLE entry_draft ADD COLUMN prices TEXT CHECK (prices IN ('net', 'gross'));

ALTER TABLE entry_draft_line ADD COLUMN tax_code TEXT;
