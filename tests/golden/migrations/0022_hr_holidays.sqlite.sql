CREATE TABLE holiday (
    id       INTEGER NOT NULL PRIMARY KEY,
    country  TEXT NOT NULL CHECK (length(country) = 2),
    region   TEXT NOT NULL,
    held_on  TEXT NOT NULL,
    name     TEXT NOT NULL CHECK (name <> ''),
    UNIQUE (country, region, held_on)
) STRICT;

CREATE INDEX holiday_by_day ON holiday (held_on, country);
