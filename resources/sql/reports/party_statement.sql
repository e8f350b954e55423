-- What moved on the account of a party.

-- name: documents
SELECT id, issued_on, number, source, due_on, currency, original_minor
  FROM open_item
 WHERE side = :side AND party_id = :party_id AND issued_on <= :until
 ORDER BY currency, issued_on, id

-- name: settlements
-- What settlements took off the items of a party, besides what met there.
SELECT a.settlement_id, a.allocated_on, s.reason, i.currency, MIN(i.number) AS number,
       CASE WHEN COUNT(w.id) > 0 THEN 1 ELSE 0 END AS is_bad_debt,
       CAST(SUM(a.amount_minor) AS BIGINT) AS amount_minor
  FROM allocation a
  JOIN open_item i ON i.id = a.item_id
  JOIN settlement s ON s.id = a.settlement_id
  LEFT JOIN write_off w ON w.settlement_id = s.id OR w.settlement_id = s.undoes_id
 WHERE i.side = :side AND i.party_id = :party_id AND a.allocated_on <= :until
 GROUP BY a.settlement_id, a.allocated_on, s.reason, i.currency
HAVING SUM(a.amount_minor) <> 0
 ORDER BY i.currency, a.allocated_on, a.settlement_id
