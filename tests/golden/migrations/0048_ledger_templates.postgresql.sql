CREATE TABLE entry_template (
    id        BIGINT NOT NULL PRIMARY KEY,
    name      TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    owner_id  BIGINT,
    text      TEXT COLLATE "C" NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    currency  TEXT COLLATE "C",
    prices    TEXT COLLATE "C" CHECK (prices IN ('net', 'gross')),
    version   BIGINT NOT NULL
) ;

CREATE UNIQUE INDEX entry_template_shared_name ON entry_template (name) WHERE owner_id IS NULL;

CREATE UNIQUE INDEX entry_template_own_name ON entry_template (owner_id, name)
 WHERE owner_id IS NOT NULL;

CREATE TABLE entry_template_line (
    id                 BIGINT NOT NULL PRIMARY KEY,
    entry_template_id  BIGINT NOT NULL REFERENCES entry_template (id),
    line_number        BIGINT NOT NULL,
    account_id         BIGINT NOT NULL REFERENCES account (id),
    part               TEXT COLLATE "C" NOT NULL CHECK (part IN ('amount', 'share', 'rest')),
    amount_minor       BIGINT NOT NULL,
    share_micro        BIGINT NOT NULL,
    party_id           BIGINT,
    dimension_value_id BIGINT,
    memo               TEXT COLLATE "C" NOT NULL,
    tax_code           TEXT COLLATE "C",
    UNIQUE (entry_template_id, line_number),
    CHECK ((part = 'amount') = (amount_minor <> 0)),
    CHECK ((part = 'share') = (share_micro <> 0))
) ;

ALTER TABLE entry_draft ADD COLUMN currency TEXT COLLATE "C";

ALTER TABLE entry_draft ADD COLUMN rate TEXT COLLATE "C";

ALTER TABLE entry_draft ADD COLUMN rate_note TEXT COLLATE "C";

ALTER TABLE entry_draft ADD COLUMN prices TEXT COLLATE "C" CHECK (prices IN ('net', 'gross'));

ALTER TABLE entry_draft_line ADD COLUMN tax_code TEXT COLLATE "C";
