CREATE TABLE party (
    id                 BIGINT NOT NULL PRIMARY KEY,
    code               TEXT COLLATE "C" UNIQUE CHECK (code <> ''),
    kind               TEXT COLLATE "C" NOT NULL CHECK (kind IN ('company', 'person')),
    name               TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    sort_name          TEXT COLLATE "C" NOT NULL,
    match_exact        TEXT COLLATE "C" NOT NULL,
    match_beginnings   TEXT COLLATE "C" NOT NULL,
    match_endings      TEXT COLLATE "C" NOT NULL,
    match_skeleton     TEXT COLLATE "C" NOT NULL,
    is_customer        BIGINT NOT NULL CHECK (is_customer IN (0, 1)),
    is_supplier        BIGINT NOT NULL CHECK (is_supplier IN (0, 1)),
    is_employee        BIGINT NOT NULL CHECK (is_employee IN (0, 1)),
    is_visitor         BIGINT NOT NULL CHECK (is_visitor IN (0, 1)),
    is_media           BIGINT NOT NULL CHECK (is_media IN (0, 1)),
    payment_terms_days BIGINT NOT NULL CHECK (payment_terms_days BETWEEN 0 AND 3650),
    company_id         BIGINT REFERENCES party (id) CHECK (company_id <> id),
    job_title          TEXT COLLATE "C" NOT NULL,
    note               TEXT COLLATE "C" NOT NULL,
    created_at_ms      BIGINT NOT NULL,
    version            BIGINT NOT NULL
) ;

CREATE INDEX party_by_sort_name ON party (sort_name, id);

CREATE INDEX party_by_match_exact ON party (match_exact);

CREATE INDEX party_by_match_beginnings ON party (match_beginnings);

CREATE INDEX party_by_match_endings ON party (match_endings);

CREATE INDEX party_by_match_skeleton ON party (match_skeleton);

CREATE INDEX party_by_company ON party (company_id, sort_name, id);

CREATE TABLE party_address (
    id        BIGINT NOT NULL PRIMARY KEY,
    party_id  BIGINT NOT NULL REFERENCES party (id),
    kind      TEXT COLLATE "C" NOT NULL CHECK (kind IN ('main', 'invoice', 'delivery', 'private')),
    street    TEXT COLLATE "C" NOT NULL,
    number    TEXT COLLATE "C" NOT NULL,
    postcode  TEXT COLLATE "C" NOT NULL,
    town      TEXT COLLATE "C" NOT NULL,
    region    TEXT COLLATE "C" NOT NULL,
    country   TEXT COLLATE "C" NOT NULL CHECK (country = '' OR length(country) = 2)
) ;

CREATE INDEX party_address_by_party ON party_address (party_id, id);

CREATE TABLE party_channel (
    id         BIGINT NOT NULL PRIMARY KEY,
    party_id   BIGINT NOT NULL REFERENCES party (id),
    kind       TEXT COLLATE "C" NOT NULL CHECK (kind IN ('phone', 'mobile', 'fax', 'mail', 'web')),
    value      TEXT COLLATE "C" NOT NULL CHECK (value <> ''),
    label      TEXT COLLATE "C" NOT NULL,
    match_key  TEXT COLLATE "C" NOT NULL
) ;

CREATE INDEX party_channel_by_party ON party_channel (party_id, id);

CREATE INDEX party_channel_by_match_key ON party_channel (match_key, party_id);

CREATE TABLE party_bank_account (
    id        BIGINT NOT NULL PRIMARY KEY,
    party_id  BIGINT NOT NULL REFERENCES party (id),
    iban      TEXT COLLATE "C" NOT NULL CHECK (length(iban) BETWEEN 15 AND 34),
    bic       TEXT COLLATE "C" NOT NULL,
    holder    TEXT COLLATE "C" NOT NULL
) ;

CREATE INDEX party_bank_account_by_party ON party_bank_account (party_id, id);

CREATE INDEX party_bank_account_by_iban ON party_bank_account (iban, party_id);

CREATE TABLE party_tax_id (
    id        BIGINT NOT NULL PRIMARY KEY,
    party_id  BIGINT NOT NULL REFERENCES party (id),
    kind      TEXT COLLATE "C" NOT NULL CHECK (kind IN ('vat', 'other')),
    country   TEXT COLLATE "C" NOT NULL CHECK (length(country) = 2),
    number    TEXT COLLATE "C" NOT NULL CHECK (number <> '')
) ;

CREATE INDEX party_tax_id_by_party ON party_tax_id (party_id, id);

CREATE INDEX party_tax_id_by_number ON party_tax_id (number, party_id);

CREATE TABLE interaction (
    id              BIGINT NOT NULL PRIMARY KEY,
    party_id        BIGINT NOT NULL REFERENCES party (id),
    kind            TEXT COLLATE "C" NOT NULL CHECK (kind IN ('call', 'mail', 'meeting', 'note')),
    happened_at_ms  BIGINT NOT NULL,
    subject         TEXT COLLATE "C" NOT NULL CHECK (subject <> ''),
    content         TEXT COLLATE "C" NOT NULL,
    user_id         BIGINT NOT NULL
) ;

CREATE INDEX interaction_by_party ON interaction (party_id, happened_at_ms, id);

CREATE TABLE opportunity_stage (
    id                   BIGINT NOT NULL PRIMARY KEY,
    name                 TEXT COLLATE "C" NOT NULL UNIQUE CHECK (name <> ''),
    position             BIGINT NOT NULL UNIQUE,
    probability_percent  BIGINT NOT NULL CHECK (probability_percent BETWEEN 0 AND 100)
) ;

CREATE TABLE opportunity (
    id                   BIGINT NOT NULL PRIMARY KEY,
    party_id             BIGINT NOT NULL REFERENCES party (id),
    title                TEXT COLLATE "C" NOT NULL CHECK (title <> ''),
    stage_id             BIGINT NOT NULL REFERENCES opportunity_stage (id),
    state                TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'won', 'lost')),
    expected_minor       BIGINT NOT NULL CHECK (expected_minor >= 0),
    currency             TEXT COLLATE "C" NOT NULL,
    probability_percent  BIGINT NOT NULL CHECK (probability_percent BETWEEN 0 AND 100),
    closes_on            DATE,
    reason               TEXT COLLATE "C" NOT NULL,
    created_at_ms        BIGINT NOT NULL,
    version              BIGINT NOT NULL,
    CHECK (state <> 'lost' OR reason <> '')
) ;

CREATE INDEX opportunity_by_party ON opportunity (party_id, id);

CREATE INDEX opportunity_by_state ON opportunity (state, stage_id, id);

CREATE TABLE opportunity_move (
    id              BIGINT NOT NULL PRIMARY KEY,
    opportunity_id  BIGINT NOT NULL REFERENCES opportunity (id),
    from_stage_id   BIGINT REFERENCES opportunity_stage (id),
    to_stage_id     BIGINT NOT NULL REFERENCES opportunity_stage (id),
    state           TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'won', 'lost')),
    moved_at_ms     BIGINT NOT NULL,
    user_id         BIGINT NOT NULL
) ;

CREATE INDEX opportunity_move_by_opportunity ON opportunity_move (opportunity_id, id);
