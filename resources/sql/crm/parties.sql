-- Parties, one at a time.

-- name: load
SELECT id, code, kind, name, is_customer, is_supplier, is_employee, is_visitor, is_media,
       payment_terms_days, company_id, job_title, note, version
  FROM party
 WHERE id = :id

-- name: id_of_code
SELECT id
  FROM party
 WHERE code = :code

-- name: insert
INSERT INTO party (id, code, kind, name, sort_name, match_exact, match_beginnings, match_endings,
                   match_skeleton, is_customer, is_supplier, is_employee, is_visitor, is_media,
                   payment_terms_days, company_id, job_title, note, created_at_ms, version)
VALUES (:id, :code, :kind, :name, :sort_name, :match_exact, :match_beginnings, :match_endings,
        :match_skeleton, :is_customer, :is_supplier, :is_employee, :is_visitor, :is_media,
        :payment_terms_days, :company_id, :job_title, :note, :created_at_ms, 1)

-- name: update
UPDATE party
   SET code = :code, kind = :kind, name = :name, sort_name = :sort_name,
       match_exact = :match_exact, match_beginnings = :match_beginnings,
       match_endings = :match_endings, match_skeleton = :match_skeleton,
       is_customer = :is_customer, is_supplier = :is_supplier, is_employee = :is_employee,
       is_visitor = :is_visitor, is_media = :is_media, payment_terms_days = :payment_terms_days,
       company_id = :company_id, job_title = :job_title, note = :note, version = version + 1
 WHERE id = :id AND version = :version
