-- The signed heads of the chains.

-- name: insert
INSERT INTO anchor (id, at_ms, reason, audit_id, audit_hash, ledger_id, ledger_hash, public_key,
                    signature, check_codes)
VALUES (:id, :at_ms, :reason, :audit_id, :audit_hash, :ledger_id, :ledger_hash, :public_key,
        :signature, :check_codes)

-- name: all
-- Every anchor, for verify.
SELECT id, at_ms, reason, audit_id, audit_hash, ledger_id, ledger_hash, public_key, signature,
       check_codes
  FROM anchor
 ORDER BY id

-- name: audit_hash
SELECT hash
  FROM audit
 WHERE id = :id
