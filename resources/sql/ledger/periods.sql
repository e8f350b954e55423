-- Fiscal years, their periods, and the days up to which the books are locked.

-- name: at
-- The period that holds a day.
SELECT id, starts_on, ends_on, state, version
  FROM period
 WHERE starts_on <= :on
   AND ends_on >= :on

-- name: years
-- Every fiscal year, the first one first.
SELECT id, name, starts_on, ends_on
  FROM fiscal_year
 ORDER BY starts_on

-- name: year_at
-- A fiscal year that shares a day with the time from :starts_on to :ends_on.
SELECT id, name, starts_on, ends_on
  FROM fiscal_year
 WHERE starts_on <= :ends_on
   AND ends_on >= :starts_on
 ORDER BY starts_on
 LIMIT 1

-- name: open_year
INSERT INTO fiscal_year (id, name, starts_on, ends_on)
VALUES (:id, :name, :starts_on, :ends_on)

-- name: open_period
INSERT INTO period (id, fiscal_year_id, starts_on, ends_on, state, version)
VALUES (:id, :fiscal_year_id, :starts_on, :ends_on, 'open', 1)

-- name: set_state
UPDATE period
   SET state = :state, version = version + 1
 WHERE id = :id
   AND version = :version

-- name: all
-- Every period, the first one first.
SELECT id, starts_on, ends_on, state, version
  FROM period
 ORDER BY starts_on

-- name: lock_dates
-- Up to which day each kind of entry is locked.
SELECT kind, locked_through
  FROM lock_date
 ORDER BY kind

-- name: move_lock
UPDATE lock_date
   SET locked_through = :locked_through, version = version + 1
 WHERE kind = :kind

-- name: set_lock
INSERT INTO lock_date (id, kind, locked_through, version)
VALUES (:id, :kind, :locked_through, 1)

-- name: lift_lock
DELETE FROM lock_date
 WHERE kind = :kind
