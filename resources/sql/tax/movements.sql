-- What entries mean in tax.

-- name: insert
INSERT INTO tax_movement (id, entry_id, taxed_on, tax_code_id, kind, category, direction,
                          is_self_assessed, rate_micro, net_minor, tax_minor, deductible_minor,
                          party_id, source, source_id, due_on, pending_id)
VALUES (:id, :entry_id, :taxed_on, :tax_code_id, :kind, :category, :direction,
        :is_self_assessed, :rate_micro, :net_minor, :tax_minor, :deductible_minor,
        :party_id, :source, :source_id, :due_on, :pending_id)

-- name: has_entry
SELECT id
  FROM tax_movement
 WHERE entry_id = :entry_id
 LIMIT 1

-- name: of_entry
SELECT id, entry_id, taxed_on, tax_code_id, kind, category, direction, is_self_assessed, rate_micro,
       net_minor, tax_minor, deductible_minor, party_id, source, source_id, due_on, pending_id,
       tax_return_id
  FROM tax_movement
 WHERE entry_id = :entry_id
 ORDER BY id

-- name: of_document
-- What settlements added comes after the document's own.
SELECT id, entry_id, taxed_on, tax_code_id, kind, category, direction, is_self_assessed, rate_micro,
       net_minor, tax_minor, deductible_minor, party_id, source, source_id, due_on, pending_id,
       tax_return_id
  FROM tax_movement
 WHERE source = :source AND source_id = :source_id
 ORDER BY id

-- name: to_file
-- What a return of these days takes up: what becomes due in them, and what was dated into a period
-- that was filed before it came. :late_through is the last day that was filed, before :starts_on.
SELECT id, entry_id, taxed_on, tax_code_id, kind, category, direction, is_self_assessed, rate_micro,
       net_minor, tax_minor, deductible_minor, party_id, source, source_id, due_on, pending_id,
       tax_return_id
  FROM tax_movement
 WHERE tax_return_id IS NULL AND due_on <= :late_through
 UNION ALL
SELECT id, entry_id, taxed_on, tax_code_id, kind, category, direction, is_self_assessed, rate_micro,
       net_minor, tax_minor, deductible_minor, party_id, source, source_id, due_on, pending_id,
       tax_return_id
  FROM tax_movement
 WHERE tax_return_id IS NULL AND due_on >= :starts_on AND due_on <= :ends_on
 ORDER BY due_on, id

-- name: filed
-- What a return that was filed took up.
SELECT id, entry_id, taxed_on, tax_code_id, kind, category, direction, is_self_assessed, rate_micro,
       net_minor, tax_minor, deductible_minor, party_id, source, source_id, due_on, pending_id,
       tax_return_id
  FROM tax_movement
 WHERE tax_return_id = :tax_return_id
 ORDER BY due_on, id

-- name: sums_to_file
-- As to_file, added up by what the boxes of a return tell apart.
SELECT direction, is_self_assessed, category, rate_micro, is_correction,
       CAST(SUM(net_minor) AS BIGINT) AS net_minor, CAST(SUM(tax_minor) AS BIGINT) AS tax_minor,
       CAST(SUM(deductible_minor) AS BIGINT) AS deductible_minor
  FROM (SELECT direction, is_self_assessed, category, rate_micro, 1 AS is_correction, net_minor,
               tax_minor, deductible_minor
          FROM tax_movement
         WHERE tax_return_id IS NULL AND due_on <= :late_through
         UNION ALL
        SELECT direction, is_self_assessed, category, rate_micro, 0 AS is_correction, net_minor,
               tax_minor, deductible_minor
          FROM tax_movement
         WHERE tax_return_id IS NULL AND due_on >= :starts_on AND due_on <= :ends_on) AS taken
 GROUP BY direction, is_self_assessed, category, rate_micro, is_correction
 ORDER BY direction, is_self_assessed, category, rate_micro, is_correction

-- name: mark_filed
UPDATE tax_movement
   SET tax_return_id = :tax_return_id
 WHERE tax_return_id IS NULL
   AND due_on <= :ends_on
   AND (due_on >= :starts_on OR due_on <= :filed_through)

-- name: unmark
UPDATE tax_movement
   SET tax_return_id = NULL
 WHERE tax_return_id = :tax_return_id
