-- The login roles of users: there are none on SQLite, whose file is guarded by the system.

-- name: owner
-- Who owns the books, and whether they may make roles.
SELECT '' AS name, 0 AS may_make_roles, '' AS grants

-- name: set
SELECT CAST(:name AS TEXT) AS name, CAST(:verifier AS TEXT) AS verifier

-- name: renew
SELECT 1 AS done

-- name: begin_grants
SELECT CAST(:rights AS TEXT) AS rights

-- name: grant
SELECT CAST(:right AS TEXT) AS name, CAST(:deed AS TEXT) AS deed, CAST(:objects AS TEXT) AS objects

-- name: end_grants
SELECT CAST(:checksum AS TEXT) AS checksum
