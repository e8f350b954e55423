-- Who has the books open on the server.

-- name: here
-- The logins that are connected, each once, by name; their own user's too. Everybody may see who is
-- connected, but not what they do.
SELECT DISTINCT split_part(usename::text, '~', 3) AS name,
       CAST(CASE WHEN usename = session_user THEN 1 ELSE 0 END AS INTEGER) AS is_own
  FROM pg_stat_activity
 WHERE datname = current_database()
   AND usename LIKE 'tandem~%'
   AND session_user LIKE 'tandem~%'
 ORDER BY name
