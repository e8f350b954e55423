-- The tax accounts beside the movements that explain them.

-- name: differences
-- Entries of documents, and all others with movements, whose tax lines are not their movements. A
-- share that becomes due moves between two tax accounts. Documents of before there were movements
-- have none.
SELECT entry_id, CAST(SUM(ledger_minor) AS BIGINT) AS ledger_minor,
       CAST(SUM(movements_minor) AS BIGINT) AS movements_minor
  FROM (SELECT e.id AS entry_id, l.base_minor AS ledger_minor, 0 AS movements_minor
          FROM entry e
          JOIN entry_line l ON l.entry_id = e.id
          JOIN account a ON a.id = l.account_id
         WHERE a.control = 'tax'
           AND e.id >= (SELECT MIN(entry_id) FROM tax_movement)
           AND (e.source IN ('invoice', 'credit_note', 'bill')
                OR EXISTS (SELECT m.id FROM tax_movement m WHERE m.entry_id = e.id))
         UNION ALL
        SELECT entry_id, 0 AS ledger_minor,
               CASE WHEN pending_id IS NOT NULL AND due_on IS NOT NULL THEN 0
                    WHEN direction = 'output' THEN -tax_minor
                    ELSE deductible_minor
                END AS movements_minor
          FROM tax_movement) both_sides
 GROUP BY entry_id
HAVING SUM(ledger_minor) <> SUM(movements_minor)
 ORDER BY entry_id

-- name: unexplained
-- Lines on tax accounts, by day, that no movement explains: typed by hand without a tax code, or
-- brought from other books. What tax returns book is not among them.
SELECT e.id AS entry_id, e.posted_on, e.reference, a.code AS account, l.base_minor
  FROM account a
  JOIN entry_line l ON l.account_id = a.id
  JOIN entry e ON e.id = l.entry_id
  JOIN account_role r ON r.account_id = a.id
 WHERE r.role IN ('output_tax', 'input_tax')
   AND l.posted_on BETWEEN :starts_on AND :ends_on
   AND e.source <> 'tax_return'
   AND NOT EXISTS (SELECT m.id FROM tax_movement m WHERE m.entry_id = e.id)
   AND NOT EXISTS (SELECT o.id FROM entry o
                    WHERE o.id = e.reverses AND o.source = 'tax_return')
 ORDER BY l.id
 LIMIT :rows_max

-- name: not_yet_due
-- Documents with tax that waits for a payment, the oldest first; as the books stand.
SELECT w.source, w.source_id, w.direction, MIN(w.taxed_on) AS taxed_on, MIN(w.entry_id) AS entry_id,
       COALESCE(MIN(i.number), '') AS number, COALESCE(MIN(p.name), '') AS party,
       CAST(SUM(w.net_minor) AS BIGINT) AS net_minor, CAST(SUM(w.tax_minor) AS BIGINT) AS tax_minor
  FROM (SELECT source, source_id, direction, taxed_on, entry_id, party_id, net_minor,
               CASE direction WHEN 'output' THEN tax_minor ELSE deductible_minor END AS tax_minor
          FROM tax_movement
         WHERE due_on IS NULL
         UNION ALL
        SELECT source, source_id, direction, taxed_on, entry_id, party_id, -net_minor,
               CASE direction WHEN 'output' THEN -tax_minor ELSE -deductible_minor END
          FROM tax_movement
         WHERE pending_id IS NOT NULL AND due_on IS NOT NULL) w
  LEFT JOIN open_item i ON i.source = w.source AND i.source_id = w.source_id AND i.source_id > 0
        AND COALESCE(i.instalment, 1) = 1
  LEFT JOIN party p ON p.id = w.party_id
 GROUP BY w.source, w.source_id, w.direction
HAVING SUM(w.tax_minor) <> 0
 ORDER BY taxed_on, w.source, w.source_id, w.direction
 LIMIT :rows_max
