-- What happened between us and a party.

-- name: insert
INSERT INTO interaction (id, party_id, kind, happened_at_ms, subject, content, user_id)
VALUES (:id, :party_id, :kind, :happened_at_ms, :subject, :content, :user_id)

-- name: of_party
-- The latest first, before (:before_ms, :before_id).
SELECT id, kind, happened_at_ms, subject, content, user_id
  FROM interaction
 WHERE party_id = :party_id
   AND (happened_at_ms, id) < (:before_ms, :before_id)
 ORDER BY happened_at_ms DESC, id DESC
 LIMIT :rows_max
