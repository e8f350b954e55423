-- 0022  Public holidays: days that are no leave.
-- audited: holiday

-- A day on which nobody works. region is empty for all of the country.
CREATE TABLE holiday (
    id       {id},
    country  {text} CHECK (length(country) = 2),
    region   {text},
    held_on  {date},
    name     {text} CHECK (name <> ''),
    UNIQUE (country, region, held_on)
) {strict};

CREATE INDEX holiday_by_day ON holiday (held_on, country);
