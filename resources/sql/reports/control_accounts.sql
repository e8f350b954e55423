-- The control accounts beside the open items they sum up.

-- name: differences
-- Parties for whom they differ; a receivable is a debit, a payable a credit.
SELECT control, party_id, CAST(SUM(ledger_minor) AS BIGINT) AS ledger_minor,
       CAST(SUM(items_minor) AS BIGINT) AS items_minor
  FROM (SELECT a.control, COALESCE(l.party_id, 0) AS party_id, l.base_minor AS ledger_minor,
               0 AS items_minor
          FROM account a
          JOIN entry_line l ON l.account_id = a.id
         WHERE a.control IN ('receivable', 'payable')
         UNION ALL
        SELECT side AS control, party_id, 0 AS ledger_minor,
               CASE side WHEN 'receivable' THEN open_base_minor ELSE -open_base_minor END
               AS items_minor
          FROM open_item
         WHERE open_minor <> 0) both_sides
 GROUP BY control, party_id
HAVING SUM(ledger_minor) <> SUM(items_minor)
 ORDER BY control, party_id
