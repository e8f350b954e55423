-- The login roles of users and the grants of rights. docs/permissions.md, "Logins".

-- name: owner
-- Who owns the books, whether they may make roles, and the checksum of the grants made last.
SELECT CAST(rolname AS TEXT) AS name,
       CASE WHEN rolcreaterole OR rolsuper THEN 1 ELSE 0 END AS may_make_roles,
       grants_made() AS grants
  FROM pg_roles
  JOIN pg_class ON relowner = pg_roles.oid
 WHERE pg_class.oid = 'pen'::regclass

-- name: set
-- Gives a user a login, or their login another password.
SELECT set_login(:name, :verifier)

-- name: renew
-- Gives each login the rights of its user and no others.
SELECT renew_logins()

-- name: begin_grants
-- Makes the roles of the rights, named in :rights between blanks, or empties them.
SELECT begin_grants(:rights)

-- name: grant
SELECT grant_to(:right, :deed, :objects)

-- name: end_grants
SELECT end_grants(:checksum)
