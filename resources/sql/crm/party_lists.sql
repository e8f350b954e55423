-- Parties as the lists show them, and as other modules look them up.

-- name: page
-- One page in the order of names, after (:after_name, :after_id). :role is '' for all parties.
SELECT party.id, party.code, party.kind, party.name, party.sort_name, party.is_customer,
       party.is_supplier, party.is_employee, party.is_visitor, party.is_media,
       (SELECT town
          FROM party_address
         WHERE party_id = party.id
         ORDER BY id
         LIMIT 1) AS town,
       (SELECT value
          FROM party_channel
         WHERE party_id = party.id AND kind IN ('phone', 'mobile')
         ORDER BY id
         LIMIT 1) AS phone,
       (SELECT value
          FROM party_channel
         WHERE party_id = party.id AND kind = 'mail'
         ORDER BY id
         LIMIT 1) AS mail
  FROM party
 WHERE (sort_name, id) > (:after_name, :after_id)
   AND (CAST(:role AS TEXT) = ''
        OR (CAST(:role AS TEXT) = 'customer' AND is_customer = 1)
        OR (CAST(:role AS TEXT) = 'supplier' AND is_supplier = 1)
        OR (CAST(:role AS TEXT) = 'employee' AND is_employee = 1)
        OR (CAST(:role AS TEXT) = 'visitor' AND is_visitor = 1)
        OR (CAST(:role AS TEXT) = 'media' AND is_media = 1))
 ORDER BY sort_name, id
 LIMIT :rows_max

-- name: contacts
-- The people who belong to a company, in the order of their names.
SELECT id, name, job_title
  FROM party
 WHERE company_id = :company_id
 ORDER BY sort_name, id
 LIMIT :rows_max

-- name: of_iban
-- Who an account belongs to; a couple may share one.
SELECT party_id
  FROM party_bank_account
 WHERE iban = :iban
 ORDER BY party_id
 LIMIT :rows_max
