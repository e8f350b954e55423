CREATE TABLE resource (
    id              INTEGER NOT NULL PRIMARY KEY,
    name            TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind            TEXT NOT NULL CHECK (kind IN ('room', 'person', 'equipment')),
    capacity        INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
    before_minutes  INTEGER NOT NULL CHECK (before_minutes BETWEEN 0 AND 1440),
    after_minutes   INTEGER NOT NULL CHECK (after_minutes BETWEEN 0 AND 1440),
    version         INTEGER NOT NULL
) STRICT;

CREATE TABLE appointment (
    id            INTEGER NOT NULL PRIMARY KEY,
    title         TEXT NOT NULL CHECK (title <> ''),
    party_id      INTEGER REFERENCES party (id),
    starts_at_ms  INTEGER NOT NULL,
    ends_at_ms    INTEGER NOT NULL,
    time_zone     TEXT NOT NULL CHECK (time_zone <> ''),
    state         TEXT NOT NULL CHECK (state IN ('planned', 'cancelled')),
    note          TEXT NOT NULL,
    version       INTEGER NOT NULL,
    CHECK (ends_at_ms > starts_at_ms),
    CHECK (ends_at_ms - starts_at_ms <= 2678400000)
) STRICT;

CREATE INDEX appointment_by_start ON appointment (starts_at_ms, id);

CREATE INDEX appointment_by_party ON appointment (party_id, starts_at_ms, id);

CREATE TABLE appointment_resource (
    id              INTEGER NOT NULL PRIMARY KEY,
    appointment_id  INTEGER NOT NULL REFERENCES appointment (id),
    resource_id     INTEGER NOT NULL REFERENCES resource (id),
    quantity        INTEGER NOT NULL CHECK (quantity > 0),
    before_minutes  INTEGER NOT NULL CHECK (before_minutes BETWEEN 0 AND 1440),
    after_minutes   INTEGER NOT NULL CHECK (after_minutes BETWEEN 0 AND 1440),
    taken_from_ms   INTEGER NOT NULL,
    taken_until_ms  INTEGER NOT NULL,
    is_taken        INTEGER NOT NULL CHECK (is_taken IN (0, 1)),
    CHECK (taken_until_ms > taken_from_ms),
    CHECK (taken_until_ms - taken_from_ms <= 2851200000),
    UNIQUE (appointment_id, resource_id)
) STRICT;

CREATE INDEX appointment_resource_by_time ON appointment_resource (resource_id, taken_from_ms);

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

CREATE TRIGGER resource_keeps_its_capacity BEFORE UPDATE OF capacity ON resource
WHEN NEW.capacity < OLD.capacity
BEGIN
    SELECT RAISE(ABORT, 'the capacity of a resource is not lowered');
END;
