-- 0008  Settlements: what is owed, what was paid, what the bank says, and how they meet.
-- audited: open_item settlement allocation payment bank_account bank_statement bank_line bank_rule
-- audited: bank_match bank_match_part

-- One thing owed by a party or to it. Credits (credit notes, payments) are negative. What is open
-- is kept by the writer: the original less all allocations, never past zero.
-- docs/guide/payments.md, "Open items".
CREATE TABLE open_item (
    id                  {id},
    side                {text} CHECK (side IN ('receivable', 'payable')),
    party_id            {ref} REFERENCES party (id),
    source              {text} CHECK (source <> ''),
    source_id           {ref},
    number              {text},
    issued_on           {date},
    due_on              {date},
    currency            {currency},
    original_minor      {money} CHECK (original_minor <> 0),
    original_base_minor {money},
    open_minor          {money},
    open_base_minor     {money},
    discount_rate       {micro} CHECK (discount_rate BETWEEN 0 AND 1000000),
    discount_until      {date?},
    discount_net_minor  {money},
    discount_tax_minor  {money},
    discount_taken_minor {money},
    closed_on           {date?},
    CHECK ((original_minor > 0 AND open_minor BETWEEN 0 AND original_minor)
        OR (original_minor < 0 AND open_minor BETWEEN original_minor AND 0)),
    CHECK (open_minor <> 0 OR open_base_minor = 0),
    CHECK ((open_minor = 0 AND closed_on IS NOT NULL) OR (open_minor <> 0 AND closed_on IS NULL))
) {strict};

CREATE UNIQUE INDEX open_item_by_source ON open_item (source, source_id, side)
 WHERE source_id > 0;
CREATE INDEX open_item_by_party ON open_item (side, party_id, due_on, id) WHERE open_minor <> 0;
CREATE INDEX open_item_by_due_day ON open_item (side, due_on, id) WHERE open_minor <> 0;
CREATE INDEX open_item_by_amount ON open_item (open_minor, side, currency, due_on, id)
 WHERE open_minor <> 0;
CREATE INDEX open_item_by_number ON open_item (number, id);
CREATE INDEX open_item_by_closing ON open_item (side, closed_on, id) WHERE open_minor = 0;

-- Items that were set against each other in one step, or the undoing of such a step.
CREATE TABLE settlement (
    id         {id},
    settled_on {date},
    reason     {text} CHECK (reason IN ('payment', 'set_off', 'small_difference', 'cancellation',
                                        'undo')),
    undoes_id  {ref?} UNIQUE REFERENCES settlement (id),
    CHECK ((reason = 'undo') = (undoes_id IS NOT NULL))
) {strict};

-- What a settlement took from one item, with the sign of the item. Written once; undone by a row
-- of the opposite sign.
CREATE TABLE allocation (
    id            {id},
    settlement_id {ref} REFERENCES settlement (id),
    item_id       {ref} REFERENCES open_item (id),
    kind          {text} CHECK (kind IN ('paid', 'discount', 'discount_tax', 'bank_charge',
                                         'small_difference', 'cancelled')),
    allocated_on  {date},
    amount_minor  {money} CHECK (amount_minor <> 0),
    base_minor    {money}
) {strict};

CREATE INDEX allocation_by_item ON allocation (item_id, allocated_on);
CREATE INDEX allocation_by_day ON allocation (allocated_on, item_id, amount_minor, base_minor);
CREATE INDEX allocation_by_settlement ON allocation (settlement_id, id);

-- only: sqlite
CREATE TRIGGER allocation_is_final BEFORE UPDATE ON allocation
BEGIN SELECT RAISE(ABORT, 'allocations are final; undo them'); END;

-- only: sqlite
CREATE TRIGGER allocation_stays BEFORE DELETE ON allocation
BEGIN SELECT RAISE(ABORT, 'allocations are final; undo them'); END;

-- only: sqlite
CREATE TRIGGER settlement_is_final BEFORE UPDATE ON settlement
BEGIN SELECT RAISE(ABORT, 'settlements are final; undo them'); END;

-- only: sqlite
CREATE TRIGGER settlement_stays BEFORE DELETE ON settlement
BEGIN SELECT RAISE(ABORT, 'settlements are final; undo them'); END;

-- only: postgresql
CREATE TRIGGER allocation_is_final BEFORE UPDATE OR DELETE ON allocation
FOR EACH ROW EXECUTE FUNCTION refuse_change('allocations are final; undo them');

-- only: postgresql
CREATE TRIGGER settlement_is_final BEFORE UPDATE OR DELETE ON settlement
FOR EACH ROW EXECUTE FUNCTION refuse_change('settlements are final; undo them');

-- Money that came in or went out. What it does not settle stays open as an item of its own.
CREATE TABLE payment (
    id              {id},
    number          {text} UNIQUE,
    direction       {text} CHECK (direction IN ('in', 'out')),
    side            {text} CHECK (side IN ('receivable', 'payable')),
    party_id        {ref} REFERENCES party (id),
    paid_on         {date},
    currency        {currency},
    amount_minor    {money} CHECK (amount_minor > 0),
    credit_currency {currency},
    credit_minor    {money} CHECK (credit_minor > 0),
    base_minor      {money},
    bank_account_id {ref} REFERENCES account (id),
    reference       {text},
    item_id         {ref} REFERENCES open_item (id),
    cancelled_on    {date?}
) {strict};

CREATE INDEX payment_by_party ON payment (party_id, paid_on, id);
CREATE INDEX payment_by_amount ON payment (bank_account_id, amount_minor, id);

-- What the bank calls an account of the ledger, and how its tables are read; the mapping is the
-- text of formats::BankCsvMapping.
CREATE TABLE bank_account (
    id         {id},
    account_id {ref} UNIQUE REFERENCES account (id),
    iban       {text},
    mapping    {text},
    version    {count}
) {strict};

CREATE INDEX bank_account_by_iban ON bank_account (iban);

-- What one imported file said of one account.
CREATE TABLE bank_statement (
    id              {id},
    bank_account_id {ref} REFERENCES account (id),
    number          {text},
    iban            {text},
    file_name       {text},
    opening         {text},
    closing         {text},
    line_count      {count},
    new_line_count  {count},
    imported_at_ms  {instant},
    warnings        {text}
) {strict};

CREATE INDEX bank_statement_by_account ON bank_statement (bank_account_id, id);

-- One line of the bank's own list, as stated: amount_units / 10^amount_scale. Two equal lines on
-- one day differ in their occurrence. A line is open until a match is set; hindrance says why it
-- cannot be matched.
CREATE TABLE bank_line (
    id                {id},
    bank_account_id   {ref} REFERENCES account (id),
    statement_id      {ref} REFERENCES bank_statement (id),
    fingerprint       {bytes} CHECK (length(fingerprint) = 32),
    occurrence        {count} CHECK (occurrence > 0),
    booked_on         {date?},
    value_on          {date?},
    amount_units      {count},
    amount_scale      {count} CHECK (amount_scale BETWEEN 0 AND 18),
    currency          {currency},
    amount_minor      {money},
    hindrance         {text} CHECK (hindrance IN ('', 'pending', 'undated', 'digits', 'currency')),
    is_reversal       {flag} CHECK (is_reversal IN (0, 1)),
    counterparty_name {text},
    counterparty_iban {text},
    end_to_end_id     {text},
    bank_reference    {text},
    remittance        {text},
    transaction_code  {text},
    match_id          {ref?},
    UNIQUE (bank_account_id, fingerprint, occurrence)
) {strict};

CREATE INDEX bank_line_open ON bank_line (bank_account_id, booked_on, id) WHERE match_id IS NULL;
CREATE INDEX bank_line_by_day ON bank_line (bank_account_id, booked_on, id);
CREATE INDEX bank_line_by_statement ON bank_line (statement_id, id);
CREATE INDEX bank_line_by_iban ON bank_line (counterparty_iban, id) WHERE match_id IS NOT NULL;
CREATE INDEX bank_line_by_name ON bank_line (counterparty_name, id) WHERE match_id IS NOT NULL;

-- The company's own rules: a text in a line means an account.
CREATE TABLE bank_rule (
    id         {id},
    contains   {text} CHECK (contains <> ''),
    account_id {ref} REFERENCES account (id),
    memo       {text},
    version    {count}
) {strict};

CREATE UNIQUE INDEX bank_rule_by_text ON bank_rule (contains);

-- That a line was explained; undone, the line is open again. Lines accepted together share a batch.
CREATE TABLE bank_match (
    id            {id},
    bank_line_id  {ref} REFERENCES bank_line (id),
    batch_id      {ref},
    matched_on    {date},
    undone_on     {date?}
) {strict};

CREATE UNIQUE INDEX bank_match_live ON bank_match (bank_line_id) WHERE undone_on IS NULL;
CREATE INDEX bank_match_by_batch ON bank_match (batch_id, id);

-- One explanation of a part of a line: a payment, or an account that it goes to.
CREATE TABLE bank_match_part (
    id           {id},
    match_id     {ref} REFERENCES bank_match (id),
    payment_id   {ref?} REFERENCES payment (id),
    is_own_payment {flag} CHECK (is_own_payment IN (0, 1)),
    account_id   {ref?} REFERENCES account (id),
    amount_minor {money} CHECK (amount_minor <> 0),
    memo         {text},
    CHECK ((payment_id IS NULL) <> (account_id IS NULL))
) {strict};

CREATE INDEX bank_match_part_by_match ON bank_match_part (match_id, id);
CREATE INDEX bank_match_part_by_payment ON bank_match_part (payment_id)
 WHERE payment_id IS NOT NULL;
