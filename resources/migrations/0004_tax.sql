-- 0004  Tax codes with their rates over time, and how the company rounds.
-- audited: tax_code tax_rate tax_policy

CREATE TABLE tax_code (
    id         {id},
    code       {text} UNIQUE CHECK (code <> ''),
    name       {text} CHECK (name <> ''),
    kind       {text} CHECK (kind IN ('standard', 'reduced', 'zero', 'exempt', 'reverse_charge',
                                      'out_of_scope')),
    direction  {text} CHECK (direction IN ('output', 'input'))
) {strict};

-- The rate of a code from a day on, until the next one.
CREATE TABLE tax_rate (
    id           {id},
    tax_code_id  {ref} REFERENCES tax_code (id),
    valid_from   {date},
    rate_micro   {micro} CHECK (rate_micro >= 0 AND rate_micro < 1000000),
    UNIQUE (tax_code_id, valid_from)
) {strict};

-- At most one row: whether tax is rounded on every line. Without it, once per document and code.
CREATE TABLE tax_policy (
    id               {id} CHECK (id = 1),
    rounds_per_line  {flag} CHECK (rounds_per_line IN (0, 1))
) {strict};
