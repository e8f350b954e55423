CREATE TABLE account_day (
    id                 BIGINT NOT NULL PRIMARY KEY,
    account_id         BIGINT NOT NULL REFERENCES account (id),
    day_on             DATE NOT NULL,
    currency           TEXT COLLATE "C" NOT NULL,
    dimension_value_id BIGINT NOT NULL,
    debit_minor        BIGINT NOT NULL,
    credit_minor       BIGINT NOT NULL,
    base_debit_minor   BIGINT NOT NULL,
    base_credit_minor  BIGINT NOT NULL,
    UNIQUE (account_id, day_on, currency, dimension_value_id)
) ;

INSERT INTO account_day (id, account_id, day_on, currency, dimension_value_id, debit_minor,
                         credit_minor, base_debit_minor, base_credit_minor)
SELECT MIN(id), account_id, posted_on, currency, COALESCE(dimension_value_id, 0),
       CAST(SUM(CASE WHEN amount_minor > 0 THEN amount_minor ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN amount_minor < 0 THEN -amount_minor ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN base_minor > 0 THEN base_minor ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN base_minor < 0 THEN -base_minor ELSE 0 END) AS BIGINT)
  FROM entry_line
 GROUP BY account_id, posted_on, currency, COALESCE(dimension_value_id, 0);

CREATE FUNCTION add_to_day(BIGINT, BIGINT, DATE, TEXT, BIGINT, BIGINT, BIGINT, BIGINT, BIGINT)
RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO account_day (id, account_id, day_on, currency, dimension_value_id, debit_minor,
                             credit_minor, base_debit_minor, base_credit_minor)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (account_id, day_on, currency, dimension_value_id) DO UPDATE
       SET debit_minor = account_day.debit_minor + excluded.debit_minor,
           credit_minor = account_day.credit_minor + excluded.credit_minor,
           base_debit_minor = account_day.base_debit_minor + excluded.base_debit_minor,
           base_credit_minor = account_day.base_credit_minor + excluded.base_credit_minor;
END $$;

CREATE OR REPLACE FUNCTION cash_at(month DATE, day DATE) RETURNS BIGINT LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (
      WITH cash AS (
    SELECT account_id FROM account_role WHERE role IN ('bank', 'cash')
     UNION
    SELECT account_id FROM bank_account)
    SELECT COALESCE((SELECT SUM(base_debit_minor - base_credit_minor) FROM account_month
                      WHERE account_id IN (SELECT account_id FROM cash) AND month_on < month), 0)
         + COALESCE((SELECT SUM(base_debit_minor - base_credit_minor) FROM account_day
                      WHERE account_id IN (SELECT account_id FROM cash)
                        AND day_on >= month AND day_on <= day), 0));
END $$;
