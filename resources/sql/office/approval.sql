-- Second signatures.

-- name: insert
INSERT INTO approval (id, subject_table, subject_id, subject_version, maker_id, reason,
                      requested_at_ms, state, version)
VALUES (:id, :subject_table, :subject_id, :subject_version, :maker_id, :reason, :requested_at_ms,
        'requested', 1)

-- name: load
SELECT id, subject_table, subject_id, subject_version, maker_id, reason, requested_at_ms, state,
       checker_id, remark, version
  FROM approval
 WHERE id = :id

-- name: newest_of
-- The last request for one version of a record.
SELECT id, subject_table, subject_id, subject_version, maker_id, reason, requested_at_ms, state,
       checker_id, remark, version
  FROM approval
 WHERE subject_table = :subject_table AND subject_id = :subject_id
   AND subject_version = :subject_version
 ORDER BY id DESC
 LIMIT 1

-- name: withdraw
-- The trail keeps what was asked.
DELETE FROM approval
 WHERE subject_table = :subject_table AND subject_id = :subject_id
   AND subject_version = :subject_version AND state = 'requested'

-- name: open
-- Requests still to be decided, the oldest first, a page after :after_id.
SELECT id, subject_table, subject_id, subject_version, maker_id, reason, requested_at_ms, state,
       checker_id, remark, version
  FROM approval
 WHERE state = 'requested' AND id > :after_id
 ORDER BY id
 LIMIT :rows_max

-- name: count_of
SELECT COUNT(*) AS count
  FROM approval
 WHERE subject_table = :subject_table AND subject_id = :subject_id
   AND subject_version = :subject_version AND state = :state

-- name: decide
UPDATE approval
   SET state = :state, checker_id = :checker_id, remark = :remark, decided_at_ms = :now_ms,
       version = version + 1
 WHERE id = :id AND version = :version

-- name: insert_signature
INSERT INTO approval_signature (id, approval_id, user_id, remark, signed_at_ms)
VALUES (:id, :approval_id, :user_id, :remark, :now_ms)

-- name: signatures
-- Who said yes so far, the first one first.
SELECT user_id, remark, signed_at_ms
  FROM approval_signature
 WHERE approval_id = :approval_id
 ORDER BY id
