-- Exceptions from the lock dates, for one person and a while.

-- name: all
-- The newest first.
SELECT lock_exception.id, lock_exception.user_id, app_user.name AS user_name,
       lock_exception.from_ms, lock_exception.until_ms, lock_exception.reason,
       COALESCE(granter.name, '') AS granted_by_name, lock_exception.granted_at_ms,
       lock_exception.revoked_at_ms, lock_exception.version
  FROM lock_exception
  JOIN app_user ON app_user.id = lock_exception.user_id
  LEFT JOIN app_user AS granter ON granter.id = lock_exception.granted_by
 ORDER BY lock_exception.id DESC
 LIMIT :rows_max

-- name: in_force
SELECT id
  FROM lock_exception
 WHERE user_id = :user_id
   AND from_ms <= :now_ms
   AND until_ms > :now_ms
   AND revoked_at_ms IS NULL
 LIMIT 1

-- name: insert
INSERT INTO lock_exception (id, user_id, from_ms, until_ms, reason, granted_by, granted_at_ms,
                            revoked_at_ms, revoked_by, version)
VALUES (:id, :user_id, :from_ms, :until_ms, :reason, :granted_by, :granted_at_ms, NULL, NULL, 1)

-- name: revoke
UPDATE lock_exception
   SET revoked_at_ms = :revoked_at_ms, revoked_by = :revoked_by, version = version + 1
 WHERE id = :id
   AND revoked_at_ms IS NULL
