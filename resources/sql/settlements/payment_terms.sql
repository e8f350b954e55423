-- Terms of payment, who has them, and which documents were made with them.

-- name: insert
INSERT INTO payment_terms (id, code, name, discount_micro, discount_days, is_closed, version)
VALUES (:id, :code, :name, :discount_micro, :discount_days, :is_closed, 1)

-- name: update
UPDATE payment_terms
   SET name = :name, discount_micro = :discount_micro, discount_days = :discount_days,
       is_closed = :is_closed, version = version + 1
 WHERE id = :id AND version = :version

-- name: all
-- The terms by code; of one code, unless it is empty; of one key, unless it is 0.
SELECT id, code, name, discount_micro, discount_days, is_closed, version
  FROM payment_terms
 WHERE (:code = '' OR code = :code) AND (:id = 0 OR id = :id)
 ORDER BY code

-- name: insert_instalment
INSERT INTO payment_terms_instalment (id, payment_terms_id, position, weight, due_from, due_days,
                                      due_months)
VALUES (:id, :payment_terms_id, :position, :weight, :due_from, :due_days, :due_months)

-- name: delete_instalments
DELETE FROM payment_terms_instalment
 WHERE payment_terms_id = :payment_terms_id

-- name: instalments
SELECT weight, due_from, due_days, due_months
  FROM payment_terms_instalment
 WHERE payment_terms_id = :payment_terms_id
 ORDER BY position

-- name: of_party
SELECT payment_terms_id
  FROM party_terms
 WHERE party_id = :party_id AND side = :side

-- name: update_party
UPDATE party_terms
   SET payment_terms_id = :payment_terms_id
 WHERE party_id = :party_id AND side = :side

-- name: insert_party
INSERT INTO party_terms (id, party_id, side, payment_terms_id)
VALUES (:id, :party_id, :side, :payment_terms_id)

-- name: delete_party
DELETE FROM party_terms
 WHERE party_id = :party_id AND side = :side

-- name: of_document
SELECT payment_terms_id, name
  FROM document_terms
 WHERE source = :source AND source_id = :source_id

-- name: insert_document
INSERT INTO document_terms (id, source, source_id, payment_terms_id, name)
VALUES (:id, :source, :source_id, :payment_terms_id, :name)

-- name: delete_document
DELETE FROM document_terms
 WHERE source = :source AND source_id = :source_id
