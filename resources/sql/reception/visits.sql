-- Visits, one at a time and in lists.

-- name: load
SELECT id, visitor_party_id, visitor_name, visitor_company, host_party_id, host_name, purpose,
       appointment_id, state, expected_at_ms, arrived_at_ms, seen_at_ms, left_at_ms,
       host_answered_at_ms, badge, version
  FROM visit
 WHERE id = :id

-- name: here_by_key
-- The visit of somebody who is in the house.
SELECT id, visitor_party_id, visitor_name, visitor_company, host_party_id, host_name, purpose,
       appointment_id, state, expected_at_ms, arrived_at_ms, seen_at_ms, left_at_ms,
       host_answered_at_ms, badge, version
  FROM visit
 WHERE state = 'here' AND visitor_key = :visitor_key

-- name: here_by_badge
SELECT id, visitor_party_id, visitor_name, visitor_company, host_party_id, host_name, purpose,
       appointment_id, state, expected_at_ms, arrived_at_ms, seen_at_ms, left_at_ms,
       host_answered_at_ms, badge, version
  FROM visit
 WHERE state = 'here' AND badge = :badge

-- name: here
-- Everybody who is in the house, by name.
SELECT id, visitor_party_id, visitor_name, visitor_company, host_party_id, host_name, purpose,
       appointment_id, state, expected_at_ms, arrived_at_ms, seen_at_ms, left_at_ms,
       host_answered_at_ms, badge, version
  FROM visit
 WHERE state = 'here'
 ORDER BY visitor_name, id
 LIMIT :rows_max

-- name: unanswered_count
-- How many are in the house whose host has not answered.
SELECT COUNT(*) AS count
  FROM visit
 WHERE state = 'here' AND host_answered_at_ms IS NULL

-- name: expected
-- Who is still to come from :from_ms until before :until_ms, after (:after_ms, :after_id).
SELECT id, visitor_party_id, visitor_name, visitor_company, host_party_id, host_name, purpose,
       appointment_id, state, expected_at_ms, arrived_at_ms, seen_at_ms, left_at_ms,
       host_answered_at_ms, badge, version
  FROM visit
 WHERE state = 'expected'
   AND expected_at_ms >= :from_ms
   AND expected_at_ms < :until_ms
   AND (expected_at_ms, id) > (:after_ms, :after_id)
 ORDER BY expected_at_ms, id
 LIMIT :rows_max

-- name: page
-- All visits, the latest first, before :before_id.
SELECT id, visitor_party_id, visitor_name, visitor_company, host_party_id, host_name, purpose,
       appointment_id, state, expected_at_ms, arrived_at_ms, seen_at_ms, left_at_ms,
       host_answered_at_ms, badge, version
  FROM visit
 WHERE id < :before_id
 ORDER BY id DESC
 LIMIT :rows_max

-- name: of_day
-- Who is in the house, and who was expected or came from :from_ms until before :until_ms, in the
-- order of time.
SELECT id, visitor_party_id, visitor_name, visitor_company, host_party_id, host_name, purpose,
       appointment_id, state, expected_at_ms, arrived_at_ms, seen_at_ms, left_at_ms,
       host_answered_at_ms, badge, version
  FROM visit
 WHERE state = 'here'
    OR (expected_at_ms >= :from_ms AND expected_at_ms < :until_ms)
    OR (arrived_at_ms >= :from_ms AND arrived_at_ms < :until_ms)
 ORDER BY COALESCE(expected_at_ms, arrived_at_ms), id
 LIMIT :rows_max

-- name: insert
INSERT INTO visit (id, visitor_party_id, visitor_name, visitor_company, visitor_key,
                   host_party_id, host_name, purpose, appointment_id, state, expected_at_ms,
                   badge, version)
VALUES (:id, :visitor_party_id, :visitor_name, :visitor_company, :visitor_key, :host_party_id,
        :host_name, :purpose, :appointment_id, 'expected', :expected_at_ms, '', 1)

-- name: change
UPDATE visit
   SET visitor_party_id = :visitor_party_id, visitor_name = :visitor_name,
       visitor_company = :visitor_company, visitor_key = :visitor_key,
       host_party_id = :host_party_id, host_name = :host_name, purpose = :purpose,
       expected_at_ms = :expected_at_ms, host_answered_at_ms = :host_answered_at_ms,
       version = version + 1
 WHERE id = :id AND version = :version

-- name: check_in
UPDATE visit
   SET state = 'here', arrived_at_ms = :at_ms, seen_at_ms = :at_ms, badge = :badge,
       version = version + 1
 WHERE id = :id AND version = :version

-- name: check_out
UPDATE visit
   SET state = 'left', left_at_ms = :at_ms, seen_at_ms = :at_ms, version = version + 1
 WHERE id = :id AND version = :version

-- name: mark_no_show
UPDATE visit
   SET state = 'no_show', version = version + 1
 WHERE id = :id AND version = :version

-- name: mark_seen
UPDATE visit
   SET seen_at_ms = :at_ms, version = version + 1
 WHERE id = :id AND version = :version

-- name: answer
UPDATE visit
   SET host_answered_at_ms = :at_ms, version = version + 1
 WHERE id = :id AND version = :version
