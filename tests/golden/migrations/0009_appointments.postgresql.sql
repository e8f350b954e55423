CREATE TABLE resource (
    id              BIGINT NOT NULL PRIMARY KEY,
    name            TEXT COLLATE "C" NOT NULL UNIQUE CHECK (name <> ''),
    kind            TEXT COLLATE "C" NOT NULL CHECK (kind IN ('room', 'person', 'equipment')),
    capacity        BIGINT NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
    before_minutes  BIGINT NOT NULL CHECK (before_minutes BETWEEN 0 AND 1440),
    after_minutes   BIGINT NOT NULL CHECK (after_minutes BETWEEN 0 AND 1440),
    version         BIGINT NOT NULL
) ;

CREATE TABLE appointment (
    id            BIGINT NOT NULL PRIMARY KEY,
    title         TEXT COLLATE "C" NOT NULL CHECK (title <> ''),
    party_id      BIGINT REFERENCES party (id),
    starts_at_ms  BIGINT NOT NULL,
    ends_at_ms    BIGINT NOT NULL,
    time_zone     TEXT COLLATE "C" NOT NULL CHECK (time_zone <> ''),
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('planned', 'cancelled')),
    note          TEXT COLLATE "C" NOT NULL,
    version       BIGINT NOT NULL,
    CHECK (ends_at_ms > starts_at_ms),
    CHECK (ends_at_ms - starts_at_ms <= 2678400000)
) ;

CREATE INDEX appointment_by_start ON appointment (starts_at_ms, id);

CREATE INDEX appointment_by_party ON appointment (party_id, starts_at_ms, id);

CREATE TABLE appointment_resource (
    id              BIGINT NOT NULL PRIMARY KEY,
    appointment_id  BIGINT NOT NULL REFERENCES appointment (id),
    resource_id     BIGINT NOT NULL REFERENCES resource (id),
    quantity        BIGINT NOT NULL CHECK (quantity > 0),
    before_minutes  BIGINT NOT NULL CHECK (before_minutes BETWEEN 0 AND 1440),
    after_minutes   BIGINT NOT NULL CHECK (after_minutes BETWEEN 0 AND 1440),
    taken_from_ms   BIGINT NOT NULL,
    taken_until_ms  BIGINT NOT NULL,
    is_taken        BIGINT NOT NULL CHECK (is_taken IN (0, 1)),
    CHECK (taken_until_ms > taken_from_ms),
    CHECK (taken_until_ms - taken_from_ms <= 2851200000),
    UNIQUE (appointment_id, resource_id)
) ;

CREATE INDEX appointment_resource_by_time ON appointment_resource (resource_id, taken_from_ms);

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

CREATE TRIGGER appointment_resource_fits AFTER INSERT OR UPDATE ON appointment_resource
FOR EACH ROW WHEN (NEW.is_taken = 1) EXECUTE FUNCTION refuse_overbooking();

CREATE FUNCTION refuse_lower_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.capacity < OLD.capacity THEN
        RAISE EXCEPTION 'the capacity of a resource is not lowered';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER resource_keeps_its_capacity BEFORE UPDATE ON resource
FOR EACH ROW EXECUTE FUNCTION refuse_lower_capacity();
