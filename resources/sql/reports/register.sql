-- Lines of accounts in the order of their days.

-- name: page
-- Lines of one account after the line :after_id of the day :after_on, up to the day :to.
SELECT entry_line.id, entry_line.entry_id, entry_line.posted_on, entry_line.currency,
       commodity.symbol, commodity.digits, entry_line.amount_minor, entry_line.base_minor,
       entry_line.party_id, entry.source, entry.source_id, entry.reference, entry_text.text,
       memo.text AS memo
  FROM entry_line
  JOIN entry ON entry.id = entry_line.entry_id
  JOIN commodity ON commodity.code = entry_line.currency
  LEFT JOIN entry_text ON entry_text.id = entry_line.entry_id * 10000
  LEFT JOIN entry_text AS memo ON memo.id = entry_line.id
 WHERE entry_line.account_id = :account_id
   AND (entry_line.posted_on, entry_line.id) > (:after_on, :after_id)
   AND entry_line.posted_on <= :to
 ORDER BY entry_line.posted_on, entry_line.id
 LIMIT :rows_max

-- name: tail
-- Lines of one account before the line :before_id of the day :before_on, the latest first, each
-- with the account of the largest line on the other side of its entry.
SELECT entry_line.id, entry_line.entry_id, entry_line.posted_on, entry_line.currency,
       commodity.symbol, commodity.digits, entry_line.amount_minor, entry_line.base_minor,
       entry_line.party_id, entry.source, entry.source_id, entry.reference, entry.line_count,
       entry_text.text, memo.text AS memo,
       (SELECT other.account_id
          FROM entry_line AS other
         WHERE other.id BETWEEN entry_line.entry_id * 10000 + 1
                            AND entry_line.entry_id * 10000 + 9999
           AND (other.amount_minor < 0) <> (entry_line.amount_minor < 0)
         ORDER BY ABS(other.base_minor) DESC, other.id
         LIMIT 1) AS counter_id
  FROM entry_line
  JOIN entry ON entry.id = entry_line.entry_id
  JOIN commodity ON commodity.code = entry_line.currency
  LEFT JOIN entry_text ON entry_text.id = entry_line.entry_id * 10000
  LEFT JOIN entry_text AS memo ON memo.id = entry_line.id
 WHERE entry_line.account_id = :account_id
   AND (entry_line.posted_on, entry_line.id) < (:before_on, :before_id)
 ORDER BY entry_line.posted_on DESC, entry_line.id DESC
 LIMIT :rows_max

-- name: turnover
-- How many lines an account has, and what they come to on either side.
SELECT COUNT(*) AS line_count,
       CAST(COALESCE(SUM(CASE WHEN base_minor > 0 THEN base_minor ELSE 0 END), 0) AS BIGINT)
           AS debit_minor,
       CAST(COALESCE(SUM(CASE WHEN base_minor < 0 THEN -base_minor ELSE 0 END), 0) AS BIGINT)
           AS credit_minor
  FROM entry_line
 WHERE account_id = :account_id

-- name: scoped_tail
-- As tail, of the lines from the day :from to the day :to. Where :dimension_id is not 0, only those
-- with its value :value_id, 0 for none of its values. :closings is 0 with the lines of closings of
-- years, 1 without them, 2 for them alone.
SELECT entry_line.id, entry_line.entry_id, entry_line.posted_on, entry_line.currency,
       commodity.symbol, commodity.digits, entry_line.amount_minor, entry_line.base_minor,
       entry_line.party_id, entry.source, entry.source_id, entry.reference, entry.line_count,
       entry_text.text, memo.text AS memo,
       (SELECT other.account_id
          FROM entry_line AS other
         WHERE other.id BETWEEN entry_line.entry_id * 10000 + 1
                            AND entry_line.entry_id * 10000 + 9999
           AND (other.amount_minor < 0) <> (entry_line.amount_minor < 0)
         ORDER BY ABS(other.base_minor) DESC, other.id
         LIMIT 1) AS counter_id
  FROM entry_line
  JOIN entry ON entry.id = entry_line.entry_id
  JOIN commodity ON commodity.code = entry_line.currency
  LEFT JOIN entry_text ON entry_text.id = entry_line.entry_id * 10000
  LEFT JOIN entry_text AS memo ON memo.id = entry_line.id
 WHERE entry_line.account_id = :account_id
   AND (entry_line.posted_on, entry_line.id) < (:before_on, :before_id)
   AND entry_line.posted_on BETWEEN :from AND :to
   AND (:dimension_id = 0
        OR COALESCE((SELECT dimension_value.id
                       FROM dimension_value
                      WHERE dimension_value.id = entry_line.dimension_value_id
                        AND dimension_value.dimension_id = :dimension_id), 0) = :value_id)
   AND (:closings = 0
        OR (:closings = 2) = EXISTS (SELECT 1
                                       FROM year_closing_entry
                                      WHERE year_closing_entry.entry_id = entry_line.entry_id))
 ORDER BY entry_line.posted_on DESC, entry_line.id DESC
 LIMIT :rows_max

-- name: scoped_before
-- What the lines of one account before the line :before_id of the day :before_on come to by
-- commodity, of those that scoped_tail reads.
SELECT entry_line.currency, commodity.symbol, commodity.digits,
       CAST(SUM(entry_line.amount_minor) AS BIGINT) AS amount_minor,
       CAST(SUM(entry_line.base_minor) AS BIGINT) AS base_minor
  FROM entry_line
  JOIN commodity ON commodity.code = entry_line.currency
 WHERE entry_line.account_id = :account_id
   AND (entry_line.posted_on, entry_line.id) < (:before_on, :before_id)
   AND entry_line.posted_on BETWEEN :from AND :to
   AND (:dimension_id = 0
        OR COALESCE((SELECT dimension_value.id
                       FROM dimension_value
                      WHERE dimension_value.id = entry_line.dimension_value_id
                        AND dimension_value.dimension_id = :dimension_id), 0) = :value_id)
   AND (:closings = 0
        OR (:closings = 2) = EXISTS (SELECT 1
                                       FROM year_closing_entry
                                      WHERE year_closing_entry.entry_id = entry_line.entry_id))
 GROUP BY entry_line.currency, commodity.symbol, commodity.digits
 ORDER BY entry_line.currency

-- name: scoped_turnover
-- As turnover, of the lines that scoped_tail reads.
SELECT COUNT(*) AS line_count,
       CAST(COALESCE(SUM(CASE WHEN base_minor > 0 THEN base_minor ELSE 0 END), 0) AS BIGINT)
           AS debit_minor,
       CAST(COALESCE(SUM(CASE WHEN base_minor < 0 THEN -base_minor ELSE 0 END), 0) AS BIGINT)
           AS credit_minor
  FROM entry_line
 WHERE entry_line.account_id = :account_id
   AND entry_line.posted_on BETWEEN :from AND :to
   AND (:dimension_id = 0
        OR COALESCE((SELECT dimension_value.id
                       FROM dimension_value
                      WHERE dimension_value.id = entry_line.dimension_value_id
                        AND dimension_value.dimension_id = :dimension_id), 0) = :value_id)
   AND (:closings = 0
        OR (:closings = 2) = EXISTS (SELECT 1
                                       FROM year_closing_entry
                                      WHERE year_closing_entry.entry_id = entry_line.entry_id))

-- name: all
-- Lines of every account, by account, of those that scoped_tail reads.
SELECT account.id AS account_id, account.code, account.name, account.type, entry_line.id,
       entry_line.entry_id, entry_line.posted_on, entry_line.currency, commodity.symbol,
       commodity.digits, entry_line.amount_minor, entry_line.base_minor, entry_line.party_id,
       entry.source, entry.source_id, entry.reference, entry_text.text, memo.text AS memo
  FROM account
 CROSS JOIN entry_line
  JOIN entry ON entry.id = entry_line.entry_id
  JOIN commodity ON commodity.code = entry_line.currency
  LEFT JOIN entry_text ON entry_text.id = entry_line.entry_id * 10000
  LEFT JOIN entry_text AS memo ON memo.id = entry_line.id
 WHERE entry_line.account_id = account.id
   AND entry_line.posted_on >= :from
   AND entry_line.posted_on <= :to
   AND (:dimension_id = 0
        OR COALESCE((SELECT dimension_value.id
                       FROM dimension_value
                      WHERE dimension_value.id = entry_line.dimension_value_id
                        AND dimension_value.dimension_id = :dimension_id), 0) = :value_id)
   AND (:closings = 0
        OR (:closings = 2) = EXISTS (SELECT 1
                                       FROM year_closing_entry
                                      WHERE year_closing_entry.entry_id = entry_line.entry_id))
 ORDER BY account.code, entry_line.posted_on, entry_line.id

-- name: line_after
-- Of the lines that scoped_tail reads, the one after the line :line_id of the day :on.
SELECT id, entry_id, posted_on
  FROM entry_line
 WHERE entry_line.account_id = :account_id
   AND (entry_line.posted_on, entry_line.id) > (:on, :line_id)
   AND entry_line.posted_on BETWEEN :from AND :to
   AND (:dimension_id = 0
        OR COALESCE((SELECT dimension_value.id
                       FROM dimension_value
                      WHERE dimension_value.id = entry_line.dimension_value_id
                        AND dimension_value.dimension_id = :dimension_id), 0) = :value_id)
   AND (:closings = 0
        OR (:closings = 2) = EXISTS (SELECT 1
                                       FROM year_closing_entry
                                      WHERE year_closing_entry.entry_id = entry_line.entry_id))
 ORDER BY entry_line.posted_on, entry_line.id
 LIMIT 1

-- name: line_before
-- And the one before it.
SELECT id, entry_id, posted_on
  FROM entry_line
 WHERE entry_line.account_id = :account_id
   AND (entry_line.posted_on, entry_line.id) < (:on, :line_id)
   AND entry_line.posted_on BETWEEN :from AND :to
   AND (:dimension_id = 0
        OR COALESCE((SELECT dimension_value.id
                       FROM dimension_value
                      WHERE dimension_value.id = entry_line.dimension_value_id
                        AND dimension_value.dimension_id = :dimension_id), 0) = :value_id)
   AND (:closings = 0
        OR (:closings = 2) = EXISTS (SELECT 1
                                       FROM year_closing_entry
                                      WHERE year_closing_entry.entry_id = entry_line.entry_id))
 ORDER BY entry_line.posted_on DESC, entry_line.id DESC
 LIMIT 1
