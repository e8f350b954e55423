CREATE TABLE holiday (
    id       BIGINT NOT NULL PRIMARY KEY,
    country  TEXT COLLATE "C" NOT NULL CHECK (length(country) = 2),
    region   TEXT COLLATE "C" NOT NULL,
    held_on  DATE NOT NULL,
    name     TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    UNIQUE (country, region, held_on)
) ;

CREATE INDEX holiday_by_day ON holiday (held_on, country);
