-- Figures of the dashboard, as PostgreSQL shows them to logins that may not read the ledger.

-- name: cash
-- What the bank and cash accounts hold at the end of :as_of, in the month from :month_on.
SELECT cash_at(:month_on, :as_of) AS base_minor
