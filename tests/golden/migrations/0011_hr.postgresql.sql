CREATE TABLE employee (
    id          BIGINT NOT NULL PRIMARY KEY,
    party_id    BIGINT NOT NULL UNIQUE REFERENCES party (id),
    number      TEXT COLLATE "C" NOT NULL UNIQUE CHECK (number <> ''),
    name        TEXT COLLATE "C" NOT NULL,
    sort_name   TEXT COLLATE "C" NOT NULL,
    job_title   TEXT COLLATE "C" NOT NULL,
    hired_on    DATE NOT NULL,
    left_on     DATE,
    manager_id  BIGINT REFERENCES employee (id) CHECK (manager_id <> id),
    version     BIGINT NOT NULL,
    CHECK (left_on >= hired_on)
) ;

CREATE INDEX employee_by_sort_name ON employee (sort_name, id);

CREATE INDEX employee_by_manager ON employee (manager_id, id);

CREATE TABLE employment_contract (
    id              BIGINT NOT NULL PRIMARY KEY,
    employee_id     BIGINT NOT NULL REFERENCES employee (id),
    valid_from      DATE NOT NULL,
    valid_to        DATE,
    weekly_minutes  BIGINT NOT NULL CHECK (weekly_minutes BETWEEN 0 AND 10080),
    salary_minor    BIGINT NOT NULL CHECK (salary_minor >= 0),
    currency        TEXT COLLATE "C" NOT NULL,
    salary_period   TEXT COLLATE "C" NOT NULL CHECK (salary_period IN ('month', 'hour')),
    version         BIGINT NOT NULL,
    CHECK (valid_to >= valid_from)
) ;

CREATE INDEX employment_contract_by_employee ON employment_contract (employee_id, valid_from);

CREATE FUNCTION refuse_overlapping_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM employee WHERE id = NEW.employee_id FOR UPDATE;
    IF EXISTS (SELECT 1
                 FROM employment_contract AS other
                WHERE other.employee_id = NEW.employee_id AND other.id <> NEW.id
                  AND other.valid_from <= COALESCE(NEW.valid_to, DATE '9999-12-31')
                  AND COALESCE(other.valid_to, DATE '9999-12-31') >= NEW.valid_from) THEN
        RAISE EXCEPTION 'contracts of one employee do not overlap';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER employment_contracts_stay_apart AFTER INSERT OR UPDATE ON employment_contract
FOR EACH ROW EXECUTE FUNCTION refuse_overlapping_contract();

CREATE TABLE leave_request (
    id           BIGINT NOT NULL PRIMARY KEY,
    employee_id  BIGINT NOT NULL REFERENCES employee (id),
    first_on     DATE NOT NULL,
    last_on      DATE NOT NULL,
    portion      TEXT COLLATE "C" NOT NULL CHECK (portion IN ('whole_days', 'half_day')),
    days_micro   BIGINT NOT NULL CHECK (days_micro > 0),
    state        TEXT COLLATE "C" NOT NULL CHECK (state IN ('requested', 'approved', 'declined', 'cancelled')),
    remark       TEXT COLLATE "C" NOT NULL,
    maker_id     BIGINT NOT NULL,
    checker_id   BIGINT,
    version      BIGINT NOT NULL,
    CHECK (last_on >= first_on),
    CHECK (checker_id <> maker_id),
    CHECK (state NOT IN ('approved', 'declined') OR checker_id IS NOT NULL)
) ;

CREATE INDEX leave_request_by_employee ON leave_request (employee_id, first_on, id);

CREATE INDEX leave_request_by_state ON leave_request (state, id);

CREATE TABLE leave_entry (
    id           BIGINT NOT NULL PRIMARY KEY,
    employee_id  BIGINT NOT NULL REFERENCES employee (id),
    kind         TEXT COLLATE "C" NOT NULL CHECK (kind IN ('granted', 'taken', 'cancelled', 'expired')),
    effective_on DATE NOT NULL,
    days_micro   BIGINT NOT NULL CHECK (days_micro <> 0),
    expires_on   DATE CHECK (expires_on >= effective_on),
    request_id   BIGINT REFERENCES leave_request (id),
    grant_id     BIGINT REFERENCES leave_entry (id),
    remark       TEXT COLLATE "C" NOT NULL,
    user_id      BIGINT NOT NULL,
    written_at_ms BIGINT NOT NULL,
    CHECK (kind <> 'granted' OR days_micro > 0),
    CHECK (kind <> 'taken' OR days_micro < 0),
    CHECK (kind <> 'cancelled' OR days_micro > 0),
    CHECK ((kind IN ('taken', 'cancelled')) = (request_id IS NOT NULL)),
    CHECK ((kind = 'expired') = (grant_id IS NOT NULL))
) ;

CREATE INDEX leave_entry_by_employee ON leave_entry (employee_id, effective_on, id);

CREATE INDEX leave_entry_by_request ON leave_entry (request_id);

CREATE INDEX leave_entry_by_expiry ON leave_entry (expires_on, employee_id);

CREATE TRIGGER leave_entry_is_final BEFORE UPDATE OR DELETE ON leave_entry
FOR EACH ROW EXECUTE FUNCTION refuse_change('leave entries are final');

CREATE TRIGGER leave_entry_stays_whole BEFORE TRUNCATE ON leave_entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('leave entries are final');
