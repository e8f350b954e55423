CREATE TABLE account_day (
    id                 INTEGER NOT NULL PRIMARY KEY,
    account_id         INTEGER NOT NULL REFERENCES account (id),
    day_on             TEXT NOT NULL,
    currency           TEXT NOT NULL,
    dimension_value_id INTEGER NOT NULL,
    debit_minor        INTEGER NOT NULL,
    credit_minor       INTEGER NOT NULL,
    base_debit_minor   INTEGER NOT NULL,
    base_credit_minor  INTEGER NOT NULL,
    UNIQUE (account_id, day_on, currency, dimension_value_id)
) STRICT;

INSERT INTO account_day (id, account_id, day_on, currency, dimension_value_id, debit_minor,
                         credit_minor, base_debit_minor, base_credit_minor)
SELECT MIN(id), account_id, posted_on, currency, COALESCE(dimension_value_id, 0),
       CAST(SUM(CASE WHEN amount_minor > 0 THEN amount_minor ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN amount_minor < 0 THEN -amount_minor ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN base_minor > 0 THEN base_minor ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN base_minor < 0 THEN -base_minor ELSE 0 END) AS BIGINT)
  FROM entry_line
 GROUP BY account_id, posted_on, currency, COALESCE(dimension_value_id, 0);
