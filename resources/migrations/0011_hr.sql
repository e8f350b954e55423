-- 0011  Who works here, under which contract, and how much leave is left.
-- audited: employee employment_contract leave_request leave_entry

CREATE TABLE employee (
    id          {id},
    party_id    {ref} UNIQUE REFERENCES party (id),
    number      {text} UNIQUE CHECK (number <> ''),
    name        {text},
    sort_name   {text},
    job_title   {text},
    hired_on    {date},
    left_on     {date?},
    manager_id  {ref?} REFERENCES employee (id) CHECK (manager_id <> id),
    version     {count},
    CHECK (left_on >= hired_on)
) {strict};

CREATE INDEX employee_by_sort_name ON employee (sort_name, id);
CREATE INDEX employee_by_manager ON employee (manager_id, id);

-- What was agreed from one day until another, both included; valid_to is empty while it lasts.
CREATE TABLE employment_contract (
    id              {id},
    employee_id     {ref} REFERENCES employee (id),
    valid_from      {date},
    valid_to        {date?},
    weekly_minutes  {count} CHECK (weekly_minutes BETWEEN 0 AND 10080),
    salary_minor    {money} CHECK (salary_minor >= 0),
    currency        {currency},
    salary_period   {text} CHECK (salary_period IN ('month', 'hour')),
    version         {count},
    CHECK (valid_to >= valid_from)
) {strict};

CREATE INDEX employment_contract_by_employee ON employment_contract (employee_id, valid_from);

-- only: sqlite
CREATE TRIGGER employment_contracts_follow_each_other AFTER INSERT ON employment_contract
BEGIN
    SELECT RAISE(ABORT, 'contracts of one employee do not overlap')
     WHERE EXISTS (SELECT 1
                     FROM employment_contract AS other
                    WHERE other.employee_id = NEW.employee_id AND other.id <> NEW.id
                      AND other.valid_from <= COALESCE(NEW.valid_to, '9999-12-31')
                      AND COALESCE(other.valid_to, '9999-12-31') >= NEW.valid_from);
END;

-- only: sqlite
CREATE TRIGGER employment_contracts_stay_apart AFTER UPDATE ON employment_contract
BEGIN
    SELECT RAISE(ABORT, 'contracts of one employee do not overlap')
     WHERE EXISTS (SELECT 1
                     FROM employment_contract AS other
                    WHERE other.employee_id = NEW.employee_id AND other.id <> NEW.id
                      AND other.valid_from <= COALESCE(NEW.valid_to, '9999-12-31')
                      AND COALESCE(other.valid_to, '9999-12-31') >= NEW.valid_from);
END;

-- The lock on the employee makes two contracts of one wait for each other, pen or not.
-- only: postgresql
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

-- only: postgresql
CREATE TRIGGER employment_contracts_stay_apart AFTER INSERT OR UPDATE ON employment_contract
FOR EACH ROW EXECUTE FUNCTION refuse_overlapping_contract();

-- Leave that was asked for. Who asked does not approve.
CREATE TABLE leave_request (
    id           {id},
    employee_id  {ref} REFERENCES employee (id),
    first_on     {date},
    last_on      {date},
    portion      {text} CHECK (portion IN ('whole_days', 'half_day')),
    days_micro   {micro} CHECK (days_micro > 0),
    state        {text} CHECK (state IN ('requested', 'approved', 'declined', 'cancelled')),
    remark       {text},
    maker_id     {ref},
    checker_id   {ref?},
    version      {count},
    CHECK (last_on >= first_on),
    CHECK (checker_id <> maker_id),
    CHECK (state NOT IN ('approved', 'declined') OR checker_id IS NOT NULL)
) {strict};

CREATE INDEX leave_request_by_employee ON leave_request (employee_id, first_on, id);
CREATE INDEX leave_request_by_state ON leave_request (state, id);

-- Days of leave: what is granted adds, what is taken or expires takes away, and a cancellation
-- gives back. The balance is the sum; rows are written once.
CREATE TABLE leave_entry (
    id           {id},
    employee_id  {ref} REFERENCES employee (id),
    kind         {text} CHECK (kind IN ('granted', 'taken', 'cancelled', 'expired')),
    effective_on {date},
    days_micro   {micro} CHECK (days_micro <> 0),
    expires_on   {date?} CHECK (expires_on >= effective_on),
    request_id   {ref?} REFERENCES leave_request (id),
    grant_id     {ref?} REFERENCES leave_entry (id),
    remark       {text},
    user_id      {ref},
    written_at_ms {instant},
    CHECK (kind <> 'granted' OR days_micro > 0),
    CHECK (kind <> 'taken' OR days_micro < 0),
    CHECK (kind <> 'cancelled' OR days_micro > 0),
    CHECK ((kind IN ('taken', 'cancelled')) = (request_id IS NOT NULL)),
    CHECK ((kind = 'expired') = (grant_id IS NOT NULL))
) {strict};

CREATE INDEX leave_entry_by_employee ON leave_entry (employee_id, effective_on, id);
CREATE INDEX leave_entry_by_request ON leave_entry (request_id);
CREATE INDEX leave_entry_by_expiry ON leave_entry (expires_on, employee_id);

-- only: sqlite
CREATE TRIGGER leave_entry_is_final BEFORE UPDATE ON leave_entry
BEGIN SELECT RAISE(ABORT, 'leave entries are final'); END;

-- only: sqlite
CREATE TRIGGER leave_entry_stays BEFORE DELETE ON leave_entry
BEGIN SELECT RAISE(ABORT, 'leave entries are final'); END;

-- only: postgresql
CREATE TRIGGER leave_entry_is_final BEFORE UPDATE OR DELETE ON leave_entry
FOR EACH ROW EXECUTE FUNCTION refuse_change('leave entries are final');

-- only: postgresql
CREATE TRIGGER leave_entry_stays_whole BEFORE TRUNCATE ON leave_entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('leave entries are final');
