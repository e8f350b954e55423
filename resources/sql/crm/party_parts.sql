-- What belongs to a party and is saved with it: addresses, channels, accounts, tax ids.

-- name: addresses
SELECT id, kind, street, number, postcode, town, region, country
  FROM party_address
 WHERE party_id = :party_id
 ORDER BY id

-- name: insert_address
INSERT INTO party_address (id, party_id, kind, street, number, postcode, town, region, country)
VALUES (:id, :party_id, :kind, :street, :number, :postcode, :town, :region, :country)

-- name: delete_address
DELETE FROM party_address
 WHERE id = :id

-- name: channels
SELECT id, kind, value, label, match_key
  FROM party_channel
 WHERE party_id = :party_id
 ORDER BY id

-- name: insert_channel
INSERT INTO party_channel (id, party_id, kind, value, label, match_key)
VALUES (:id, :party_id, :kind, :value, :label, :match_key)

-- name: delete_channel
DELETE FROM party_channel
 WHERE id = :id

-- name: bank_accounts
SELECT id, iban, bic, holder
  FROM party_bank_account
 WHERE party_id = :party_id
 ORDER BY id

-- name: insert_bank_account
INSERT INTO party_bank_account (id, party_id, iban, bic, holder)
VALUES (:id, :party_id, :iban, :bic, :holder)

-- name: delete_bank_account
DELETE FROM party_bank_account
 WHERE id = :id

-- name: tax_ids
SELECT id, kind, country, number
  FROM party_tax_id
 WHERE party_id = :party_id
 ORDER BY id

-- name: insert_tax_id
INSERT INTO party_tax_id (id, party_id, kind, country, number)
VALUES (:id, :party_id, :kind, :country, :number)

-- name: delete_tax_id
DELETE FROM party_tax_id
 WHERE id = :id

-- name: language
SELECT language
  FROM party_language
 WHERE party_id = :party_id

-- name: insert_language
INSERT INTO party_language (id, party_id, language)
VALUES (:id, :party_id, :language)

-- name: delete_language
DELETE FROM party_language
 WHERE party_id = :party_id
