-- What was asked for before, by the key of the request.

-- name: by_key
SELECT body_hash, action, subject_id, number
  FROM request
 WHERE key = :key

-- name: insert
INSERT INTO request (id, key, body_hash, action, subject_id, number)
VALUES (:id, :key, :body_hash, :action, :subject_id, :number)
