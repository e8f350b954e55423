CREATE TABLE open_item (
    id                  BIGINT NOT NULL PRIMARY KEY,
    side                TEXT COLLATE "C" NOT NULL CHECK (side IN ('receivable', 'payable')),
    party_id            BIGINT NOT NULL REFERENCES party (id),
    source              TEXT COLLATE "C" NOT NULL CHECK (source <> ''),
    source_id           BIGINT NOT NULL,
    number              TEXT COLLATE "C" NOT NULL,
    issued_on           DATE NOT NULL,
    due_on              DATE NOT NULL,
    currency            TEXT COLLATE "C" NOT NULL,
    original_minor      BIGINT NOT NULL CHECK (original_minor <> 0),
    original_base_minor BIGINT NOT NULL,
    open_minor          BIGINT NOT NULL,
    open_base_minor     BIGINT NOT NULL,
    discount_rate       BIGINT NOT NULL CHECK (discount_rate BETWEEN 0 AND 1000000),
    discount_until      DATE,
    discount_net_minor  BIGINT NOT NULL,
    discount_tax_minor  BIGINT NOT NULL,
    discount_taken_minor BIGINT NOT NULL,
    closed_on           DATE,
    CHECK ((original_minor > 0 AND open_minor BETWEEN 0 AND original_minor)
        OR (original_minor < 0 AND open_minor BETWEEN original_minor AND 0)),
    CHECK (open_minor <> 0 OR open_base_minor = 0),
    CHECK ((open_minor = 0 AND closed_on IS NOT NULL) OR (open_minor <> 0 AND closed_on IS NULL))
) ;

CREATE UNIQUE INDEX open_item_by_source ON open_item (source, source_id, side)
 WHERE source_id > 0;

CREATE INDEX open_item_by_party ON open_item (side, party_id, due_on, id) WHERE open_minor <> 0;

CREATE INDEX open_item_by_due_day ON open_item (side, due_on, id) WHERE open_minor <> 0;

CREATE INDEX open_item_by_amount ON open_item (open_minor, side, currency, due_on, id)
 WHERE open_minor <> 0;

CREATE INDEX open_item_by_number ON open_item (number, id);

CREATE INDEX open_item_by_closing ON open_item (side, closed_on, id) WHERE open_minor = 0;

CREATE TABLE settlement (
    id         BIGINT NOT NULL PRIMARY KEY,
    settled_on DATE NOT NULL,
    reason     TEXT COLLATE "C" NOT NULL CHECK (reason IN ('payment', 'set_off', 'small_difference', 'cancellation',
                                        'undo')),
    undoes_id  BIGINT UNIQUE REFERENCES settlement (id),
    CHECK ((reason = 'undo') = (undoes_id IS NOT NULL))
) ;

CREATE TABLE allocation (
    id            BIGINT NOT NULL PRIMARY KEY,
    settlement_id BIGINT NOT NULL REFERENCES settlement (id),
    item_id       BIGINT NOT NULL REFERENCES open_item (id),
    kind          TEXT COLLATE "C" NOT NULL CHECK (kind IN ('paid', 'discount', 'discount_tax', 'bank_charge',
                                         'small_difference', 'cancelled')),
    allocated_on  DATE NOT NULL,
    amount_minor  BIGINT NOT NULL CHECK (amount_minor <> 0),
    base_minor    BIGINT NOT NULL
) ;

CREATE INDEX allocation_by_item ON allocation (item_id, allocated_on);

CREATE INDEX allocation_by_day ON allocation (allocated_on, item_id, amount_minor, base_minor);

CREATE INDEX allocation_by_settlement ON allocation (settlement_id, id);

CREATE TRIGGER allocation_is_final BEFORE UPDATE OR DELETE ON allocation
FOR EACH ROW EXECUTE FUNCTION refuse_change('allocations are final; undo them');

CREATE TRIGGER settlement_is_final BEFORE UPDATE OR DELETE ON settlement
FOR EACH ROW EXECUTE FUNCTION refuse_change('settlements are final; undo them');

CREATE TABLE payment (
    id              BIGINT NOT NULL PRIMARY KEY,
    number          TEXT COLLATE "C" NOT NULL UNIQUE,
    direction       TEXT COLLATE "C" NOT NULL CHECK (direction IN ('in', 'out')),
    side            TEXT COLLATE "C" NOT NULL CHECK (side IN ('receivable', 'payable')),
    party_id        BIGINT NOT NULL REFERENCES party (id),
    paid_on         DATE NOT NULL,
    currency        TEXT COLLATE "C" NOT NULL,
    amount_minor    BIGINT NOT NULL CHECK (amount_minor > 0),
    credit_currency TEXT COLLATE "C" NOT NULL,
    credit_minor    BIGINT NOT NULL CHECK (credit_minor > 0),
    base_minor      BIGINT NOT NULL,
    bank_account_id BIGINT NOT NULL REFERENCES account (id),
    reference       TEXT COLLATE "C" NOT NULL,
    item_id         BIGINT NOT NULL REFERENCES open_item (id),
    cancelled_on    DATE
) ;

CREATE INDEX payment_by_party ON payment (party_id, paid_on, id);

CREATE INDEX payment_by_amount ON payment (bank_account_id, amount_minor, id);

CREATE TABLE bank_account (
    id         BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL UNIQUE REFERENCES account (id),
    iban       TEXT COLLATE "C" NOT NULL,
    mapping    TEXT COLLATE "C" NOT NULL,
    version    BIGINT NOT NULL
) ;

CREATE INDEX bank_account_by_iban ON bank_account (iban);

CREATE TABLE bank_statement (
    id              BIGINT NOT NULL PRIMARY KEY,
    bank_account_id BIGINT NOT NULL REFERENCES account (id),
    number          TEXT COLLATE "C" NOT NULL,
    iban            TEXT COLLATE "C" NOT NULL,
    file_name       TEXT COLLATE "C" NOT NULL,
    opening         TEXT COLLATE "C" NOT NULL,
    closing         TEXT COLLATE "C" NOT NULL,
    line_count      BIGINT NOT NULL,
    new_line_count  BIGINT NOT NULL,
    imported_at_ms  BIGINT NOT NULL,
    warnings        TEXT COLLATE "C" NOT NULL
) ;

CREATE INDEX bank_statement_by_account ON bank_statement (bank_account_id, id);

CREATE TABLE bank_line (
    id                BIGINT NOT NULL PRIMARY KEY,
    bank_account_id   BIGINT NOT NULL REFERENCES account (id),
    statement_id      BIGINT NOT NULL REFERENCES bank_statement (id),
    fingerprint       BYTEA NOT NULL CHECK (length(fingerprint) = 32),
    occurrence        BIGINT NOT NULL CHECK (occurrence > 0),
    booked_on         DATE,
    value_on          DATE,
    amount_units      BIGINT NOT NULL,
    amount_scale      BIGINT NOT NULL CHECK (amount_scale BETWEEN 0 AND 18),
    currency          TEXT COLLATE "C" NOT NULL,
    amount_minor      BIGINT NOT NULL,
    hindrance         TEXT COLLATE "C" NOT NULL CHECK (hindrance IN ('', 'pending', 'undated', 'digits', 'currency')),
    is_reversal       BIGINT NOT NULL CHECK (is_reversal IN (0, 1)),
    counterparty_name TEXT COLLATE "C" NOT NULL,
    counterparty_iban TEXT COLLATE "C" NOT NULL,
    end_to_end_id     TEXT COLLATE "C" NOT NULL,
    bank_reference    TEXT COLLATE "C" NOT NULL,
    remittance        TEXT COLLATE "C" NOT NULL,
    transaction_code  TEXT COLLATE "C" NOT NULL,
    match_id          BIGINT,
    UNIQUE (bank_account_id, fingerprint, occurrence)
) ;

CREATE INDEX bank_line_open ON bank_line (bank_account_id, booked_on, id) WHERE match_id IS NULL;

CREATE INDEX bank_line_by_day ON bank_line (bank_account_id, booked_on, id);

CREATE INDEX bank_line_by_statement ON bank_line (statement_id, id);

CREATE INDEX bank_line_by_iban ON bank_line (counterparty_iban, id) WHERE match_id IS NOT NULL;

CREATE INDEX bank_line_by_name ON bank_line (counterparty_name, id) WHERE match_id IS NOT NULL;

CREATE TABLE bank_rule (
    id         BIGINT NOT NULL PRIMARY KEY,
    contains   TEXT COLLATE "C" NOT NULL CHECK (contains <> ''),
    account_id BIGINT NOT NULL REFERENCES account (id),
    memo       TEXT COLLATE "C" NOT NULL,
    version    BIGINT NOT NULL
) ;

CREATE UNIQUE INDEX bank_rule_by_text ON bank_rule (contains);

CREATE TABLE bank_match (
    id            BIGINT NOT NULL PRIMARY KEY,
    bank_line_id  BIGINT NOT NULL REFERENCES bank_line (id),
    batch_id      BIGINT NOT NULL,
    matched_on    DATE NOT NULL,
    undone_on     DATE
) ;

CREATE UNIQUE INDEX bank_match_live ON bank_match (bank_line_id) WHERE undone_on IS NULL;

CREATE INDEX bank_match_by_batch ON bank_match (batch_id, id);

CREATE TABLE bank_match_part (
    id           BIGINT NOT NULL PRIMARY KEY,
    match_id     BIGINT NOT NULL REFERENCES bank_match (id),
    payment_id   BIGINT REFERENCES payment (id),
    is_own_payment BIGINT NOT NULL CHECK (is_own_payment IN (0, 1)),
    account_id   BIGINT REFERENCES account (id),
    amount_minor BIGINT NOT NULL CHECK (amount_minor <> 0),
    memo         TEXT COLLATE "C" NOT NULL,
    CHECK ((payment_id IS NULL) <> (account_id IS NULL))
) ;

CREATE INDEX bank_match_part_by_match ON bank_match_part (match_id, id);

CREATE INDEX bank_match_part_by_payment ON bank_match_part (payment_id)
 WHERE payment_id IS NOT NULL;
