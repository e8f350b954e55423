-- Who stands in for whom.

-- name: insert
INSERT INTO cover (id, stand_in_id, absent_id, half, from_ms, until_ms, reason, granted_by_id,
                   version)
VALUES (:id, :stand_in_id, :absent_id, :half, :from_ms, :until_ms, :reason, :granted_by_id, 1)

-- name: revoke
UPDATE cover
   SET revoked_at_ms = :now_ms, version = version + 1
 WHERE id = :id AND revoked_at_ms IS NULL

-- name: count_overlapping
-- Covers of a stand-in that are in force at some time of an interval.
SELECT COUNT(*) AS count
  FROM cover
 WHERE stand_in_id = :stand_in_id AND revoked_at_ms IS NULL
   AND from_ms < :until_ms AND until_ms > :from_ms

-- name: list
-- All covers, the newest first; those before :before_id, or all if it is 0.
SELECT cover.id, stand_in_id, stand_in.name AS stand_in_name, absent_id, absent.name AS absent_name,
       half, from_ms, until_ms, reason, revoked_at_ms, cover.version
  FROM cover
  JOIN app_user AS stand_in ON stand_in.id = stand_in_id
  JOIN app_user AS absent ON absent.id = absent_id
 WHERE :before_id = 0 OR cover.id < :before_id
 ORDER BY cover.id DESC
 LIMIT :rows_max

-- name: next_of
-- The cover of a stand-in that is in force, or the first to come into force until :latest_ms.
SELECT cover.id, stand_in_id, stand_in.name AS stand_in_name, absent_id, absent.name AS absent_name,
       half, from_ms, until_ms, reason, revoked_at_ms, cover.version
  FROM cover
  JOIN app_user AS stand_in ON stand_in.id = stand_in_id
  JOIN app_user AS absent ON absent.id = absent_id
 WHERE stand_in_id = :stand_in_id AND revoked_at_ms IS NULL
   AND until_ms > :now_ms AND from_ms <= :latest_ms
 ORDER BY from_ms, cover.id
 LIMIT 1
