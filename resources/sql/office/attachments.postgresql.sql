-- What of attachments logins may do on PostgreSQL through a function alone.

-- name: remove_unused_content
-- The content that no attachment refers to any more.
SELECT remove_unused_content(:hash)
