CREATE TABLE employee (
    id          INTEGER NOT NULL PRIMARY KEY,
    party_id    INTEGER NOT NULL UNIQUE REFERENCES party (id),
    number      TEXT NOT NULL UNIQUE CHECK (number <> ''),
    name        TEXT NOT NULL,
    sort_name   TEXT NOT NULL,
    job_title   TEXT NOT NULL,
    hired_on    TEXT NOT NULL,
    left_on     TEXT,
    manager_id  INTEGER REFERENCES employee (id) CHECK (manager_id <> id),
    version     INTEGER NOT NULL,
    CHECK (left_on >= hired_on)
) STRICT;

CREATE INDEX employee_by_sort_name ON employee (sort_name, id);

CREATE INDEX employee_by_manager ON employee (manager_id, id);

CREATE TABLE employment_contract (
    id              INTEGER NOT NULL PRIMARY KEY,
    employee_id     INTEGER NOT NULL REFERENCES employee (id),
    valid_from      TEXT NOT NULL,
    valid_to        TEXT,
    weekly_minutes  INTEGER NOT NULL CHECK (weekly_minutes BETWEEN 0 AND 10080),
    salary_minor    INTEGER NOT NULL CHECK (salary_minor >= 0),
    currency        TEXT NOT NULL,
    salary_period   TEXT NOT NULL CHECK (salary_period IN ('month', 'hour')),
    version         INTEGER NOT NULL,
    CHECK (valid_to >= valid_from)
) STRICT;

CREATE INDEX employment_contract_by_employee ON employment_contract (employee_id, valid_from);

CREATE TRIGGER employment_contracts_follow_each_other AFTER INSERT ON employment_contract
BEGIN
    SELECT RAISE(ABORT, 'contracts of one employee do not overlap')
     WHERE EXISTS (SELECT 1
                     FROM employment_contract AS other
                    WHERE other.employee_id = NEW.employee_id AND other.id <> NEW.id
                      AND other.valid_from <= COALESCE(NEW.valid_to, '9999-12-31')
                      AND COALESCE(other.valid_to, '9999-12-31') >= NEW.valid_from);
END;

CREATE TRIGGER employment_contracts_stay_apart AFTER UPDATE ON employment_contract
BEGIN
    SELECT RAISE(ABORT, 'contracts of one employee do not overlap')
     WHERE EXISTS (SELECT 1
                     FROM employment_contract AS other
                    WHERE other.employee_id = NEW.employee_id AND other.id <> NEW.id
                      AND other.valid_from <= COALESCE(NEW.valid_to, '9999-12-31')
                      AND COALESCE(other.valid_to, '9999-12-31') >= NEW.valid_from);
END;

CREATE TABLE leave_request (
    id           INTEGER NOT NULL PRIMARY KEY,
    employee_id  INTEGER NOT NULL REFERENCES employee (id),
    first_on     TEXT NOT NULL,
    last_on      TEXT NOT NULL,
    portion      TEXT NOT NULL CHECK (portion IN ('whole_days', 'half_day')),
    days_micro   INTEGER NOT NULL CHECK (days_micro > 0),
    state        TEXT NOT NULL CHECK (state IN ('requested', 'approved', 'declined', 'cancelled')),
    remark       TEXT NOT NULL,
    maker_id     INTEGER NOT NULL,
    checker_id   INTEGER,
    version      INTEGER NOT NULL,
    CHECK (last_on >= first_on),
    CHECK (checker_id <> maker_id),
    CHECK (state NOT IN ('approved', 'declined') OR checker_id IS NOT NULL)
) STRICT;

CREATE INDEX leave_request_by_employee ON leave_request (employee_id, first_on, id);

CREATE INDEX leave_request_by_state ON leave_request (state, id);

CREATE TABLE leave_entry (
    id           INTEGER NOT NULL PRIMARY KEY,
    employee_id  INTEGER NOT NULL REFERENCES employee (id),
    kind         TEXT NOT NULL CHECK (kind IN ('granted', 'taken', 'cancelled', 'expired')),
    effective_on TEXT NOT NULL,
    days_micro   INTEGER NOT NULL CHECK (days_micro <> 0),
    expires_on   TEXT CHECK (expires_on >= effective_on),
    request_id   INTEGER REFERENCES leave_request (id),
    grant_id     INTEGER REFERENCES leave_entry (id),
    remark       TEXT NOT NULL,
    user_id      INTEGER NOT NULL,
    written_at_ms INTEGER NOT NULL,
    CHECK (kind <> 'granted' OR days_micro > 0),
    CHECK (kind <> 'taken' OR days_micro < 0),
    CHECK (kind <> 'cancelled' OR days_micro > 0),
    CHECK ((kind IN ('taken', 'cancelled')) = (request_id IS NOT NULL)),
    CHECK ((kind = 'expired') = (grant_id IS NOT NULL))
) STRICT;

CREATE INDEX leave_entry_by_employee ON leave_entry (employee_id, effective_on, id);

CREATE INDEX leave_entry_by_request ON leave_entry (request_id);

CREATE INDEX leave_entry_by_expiry ON leave_entry (expires_on, employee_id);

CREATE TRIGGER leave_entry_is_final BEFORE UPDATE ON leave_entry
BEGIN SELECT RAISE(ABORT, 'leave entries are final'); END;

CREATE TRIGGER leave_entry_stays BEFORE DELETE ON leave_entry
BEGIN SELECT RAISE(ABORT, 'leave entries are final'); END;
