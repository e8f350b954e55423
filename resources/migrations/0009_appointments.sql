-- 0009  Rooms, people and things, and when they are taken.
-- audited: resource appointment appointment_resource

-- What can be booked. capacity is how many may use it at once: 1 for a room, 12 for a dozen bikes.
CREATE TABLE resource (
    id              {id},
    name            {text} UNIQUE CHECK (name <> ''),
    kind            {text} CHECK (kind IN ('room', 'person', 'equipment')),
    capacity        {count} CHECK (capacity BETWEEN 1 AND 100000),
    before_minutes  {count} CHECK (before_minutes BETWEEN 0 AND 1440),
    after_minutes   {count} CHECK (after_minutes BETWEEN 0 AND 1440),
    version         {count}
) {strict};

-- From starts_at_ms until ends_at_ms, which is not included; at most 31 days.
CREATE TABLE appointment (
    id            {id},
    title         {text} CHECK (title <> ''),
    party_id      {ref?} REFERENCES party (id),
    starts_at_ms  {instant},
    ends_at_ms    {instant},
    time_zone     {text} CHECK (time_zone <> ''),
    state         {text} CHECK (state IN ('planned', 'cancelled')),
    note          {text},
    version       {count},
    CHECK (ends_at_ms > starts_at_ms),
    CHECK (ends_at_ms - starts_at_ms <= 2678400000)
) {strict};

CREATE INDEX appointment_by_start ON appointment (starts_at_ms, id);
CREATE INDEX appointment_by_party ON appointment (party_id, starts_at_ms, id);

-- A resource that an appointment takes, buffers before and after included. is_taken is 0 once the
-- appointment is cancelled.
CREATE TABLE appointment_resource (
    id              {id},
    appointment_id  {ref} REFERENCES appointment (id),
    resource_id     {ref} REFERENCES resource (id),
    quantity        {count} CHECK (quantity > 0),
    before_minutes  {count} CHECK (before_minutes BETWEEN 0 AND 1440),
    after_minutes   {count} CHECK (after_minutes BETWEEN 0 AND 1440),
    taken_from_ms   {instant},
    taken_until_ms  {instant},
    is_taken        {flag} CHECK (is_taken IN (0, 1)),
    CHECK (taken_until_ms > taken_from_ms),
    CHECK (taken_until_ms - taken_from_ms <= 2851200000),
    UNIQUE (appointment_id, resource_id)
) {strict};

CREATE INDEX appointment_resource_by_time ON appointment_resource (resource_id, taken_from_ms);

-- No double booking, whoever writes: use is highest at the beginning of some booking, so it is
-- enough to add up there. Nothing is taken for more than 33 days, which bounds the search.
-- only: sqlite
CREATE TRIGGER appointment_resource_fits_when_added AFTER INSERT ON appointment_resource
WHEN NEW.is_taken = 1
BEGIN
    SELECT RAISE(ABORT, 'a resource is never booked beyond its capacity')
     WHERE EXISTS
           (SELECT 1
              FROM (SELECT NEW.taken_from_ms AS at_ms
                     UNION
                    SELECT taken_from_ms
                      FROM appointment_resource
                     WHERE resource_id = NEW.resource_id AND is_taken = 1
                       AND taken_from_ms > NEW.taken_from_ms
                       AND taken_from_ms < NEW.taken_until_ms) AS beginnings
             WHERE (SELECT SUM(quantity)
                      FROM appointment_resource AS other
                     WHERE other.resource_id = NEW.resource_id AND other.is_taken = 1
                       AND other.taken_from_ms <= beginnings.at_ms
                       AND other.taken_from_ms > beginnings.at_ms - 2851200000
                       AND other.taken_until_ms > beginnings.at_ms)
                   > (SELECT capacity FROM resource WHERE id = NEW.resource_id));
END;

-- only: sqlite
CREATE TRIGGER appointment_resource_fits_when_moved AFTER UPDATE ON appointment_resource
WHEN NEW.is_taken = 1
BEGIN
    SELECT RAISE(ABORT, 'a resource is never booked beyond its capacity')
     WHERE EXISTS
           (SELECT 1
              FROM (SELECT NEW.taken_from_ms AS at_ms
                     UNION
                    SELECT taken_from_ms
                      FROM appointment_resource
                     WHERE resource_id = NEW.resource_id AND is_taken = 1
                       AND taken_from_ms > NEW.taken_from_ms
                       AND taken_from_ms < NEW.taken_until_ms) AS beginnings
             WHERE (SELECT SUM(quantity)
                      FROM appointment_resource AS other
                     WHERE other.resource_id = NEW.resource_id AND other.is_taken = 1
                       AND other.taken_from_ms <= beginnings.at_ms
                       AND other.taken_from_ms > beginnings.at_ms - 2851200000
                       AND other.taken_until_ms > beginnings.at_ms)
                   > (SELECT capacity FROM resource WHERE id = NEW.resource_id));
END;

-- only: sqlite
CREATE TRIGGER resource_keeps_its_capacity BEFORE UPDATE OF capacity ON resource
WHEN NEW.capacity < OLD.capacity
BEGIN
    SELECT RAISE(ABORT, 'the capacity of a resource is not lowered');
END;

-- The lock on the resource makes bookings of it wait for each other, pen or not.
-- only: postgresql
CREATE FUNCTION refuse_overbooking() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    units BIGINT;
BEGIN
    SELECT capacity INTO units FROM resource WHERE id = NEW.resource_id FOR UPDATE;
    IF EXISTS
       (SELECT 1
          FROM (SELECT NEW.taken_from_ms AS at_ms
                 UNION
                SELECT taken_from_ms
                  FROM appointment_resource
                 WHERE resource_id = NEW.resource_id AND is_taken = 1
                   AND taken_from_ms > NEW.taken_from_ms
                   AND taken_from_ms < NEW.taken_until_ms) AS beginnings
         WHERE (SELECT SUM(quantity)
                  FROM appointment_resource AS other
                 WHERE other.resource_id = NEW.resource_id AND other.is_taken = 1
                   AND other.taken_from_ms <= beginnings.at_ms
                   AND other.taken_from_ms > beginnings.at_ms - 2851200000
                   AND other.taken_until_ms > beginnings.at_ms) > units) THEN
        RAISE EXCEPTION 'a resource is never booked beyond its capacity';
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER appointment_resource_fits AFTER INSERT OR UPDATE ON appointment_resource
FOR EACH ROW WHEN (NEW.is_taken = 1) EXECUTE FUNCTION refuse_overbooking();

-- only: postgresql
CREATE FUNCTION refuse_lower_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.capacity < OLD.capacity THEN
        RAISE EXCEPTION 'the capacity of a resource is not lowered';
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER resource_keeps_its_capacity BEFORE UPDATE ON resource
FOR EACH ROW EXECUTE FUNCTION refuse_lower_capacity();
