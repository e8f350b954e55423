-- Parties that may be the one at hand; src/frontoffice/crm/duplicates.h judges them.

-- name: by_exact
SELECT id, code, name
  FROM party
 WHERE match_exact = :key
 ORDER BY id
 LIMIT :rows_max

-- name: by_beginnings
SELECT id, code, name
  FROM party
 WHERE match_beginnings = :key
 ORDER BY id
 LIMIT :rows_max

-- name: by_endings
SELECT id, code, name
  FROM party
 WHERE match_endings = :key
 ORDER BY id
 LIMIT :rows_max

-- name: by_skeleton
SELECT id, code, name
  FROM party
 WHERE match_skeleton = :key
 ORDER BY id
 LIMIT :rows_max

-- name: by_channel
SELECT party.id, party.code, party.name
  FROM party_channel
  JOIN party ON party.id = party_channel.party_id
 WHERE party_channel.match_key = :key
 ORDER BY party.id
 LIMIT :rows_max

-- name: by_iban
SELECT party.id, party.code, party.name
  FROM party_bank_account
  JOIN party ON party.id = party_bank_account.party_id
 WHERE party_bank_account.iban = :key
 ORDER BY party.id
 LIMIT :rows_max

-- name: by_tax_id
SELECT party.id, party.code, party.name
  FROM party_tax_id
  JOIN party ON party.id = party_tax_id.party_id
 WHERE party_tax_id.number = :key
 ORDER BY party.id
 LIMIT :rows_max
