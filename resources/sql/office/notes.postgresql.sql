-- What is erased in the trail, as PostgreSQL lets logins do it.

-- name: erase_images
-- All images of a record but the newest of one that still stands.
SELECT erase_row_images(:subject_table, :subject_id)
