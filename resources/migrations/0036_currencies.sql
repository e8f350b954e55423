-- 0036  What one currency was worth in another, day by day, and what was revalued at such rates.
-- docs/guide/currencies.md.
-- audited: exchange_rate revaluation revaluation_rate revaluation_line

-- One unit is worth that much of the quoted currency, as published: the value is a decimal number
-- in full, never turned round.
CREATE TABLE exchange_rate (
    id      {id},
    unit    {currency} CHECK (unit <> ''),
    quoted  {currency} CHECK (quoted <> ''),
    rate_on {date},
    source  {text} CHECK (source <> ''),
    value   {text} CHECK (value <> ''),
    version {count},
    UNIQUE (unit, quoted, rate_on, source),
    CHECK (unit <> quoted)
) {strict};

CREATE INDEX exchange_rate_by_day ON exchange_rate (rate_on, id);

-- What open items and balances were revalued by one entry of that day, which is reversed on the
-- next; or, where a balance has come to nothing, by an entry that stays.
CREATE TABLE revaluation (
    id         {id},
    valued_on  {date},
    stays      {flag} CHECK (stays IN (0, 1)),
    line_count {count} CHECK (line_count > 0)
) {strict};

CREATE INDEX revaluation_by_day ON revaluation (valued_on, id);

-- The rates that a revaluation was made with.
CREATE TABLE revaluation_rate (
    id               {id},
    revaluation_id   {ref} REFERENCES revaluation (id),
    exchange_rate_id {ref} REFERENCES exchange_rate (id)
) {strict};

CREATE INDEX revaluation_rate_by_rate ON revaluation_rate (exchange_rate_id);

-- One open item, or the balance of an account, as it was revalued: debits are positive.
CREATE TABLE revaluation_line (
    id               {id},
    revaluation_id   {ref} REFERENCES revaluation (id),
    item_id          {ref?},
    account_id       {ref?},
    currency         {currency},
    open_minor       {money},
    base_minor       {money},
    difference_minor {money} CHECK (difference_minor <> 0),
    CHECK ((item_id IS NULL) <> (account_id IS NULL))
) {strict};

CREATE INDEX revaluation_line_by_revaluation ON revaluation_line (revaluation_id, id);
