-- 0029  Schedules: entries and documents that come again, and amounts that are spread over months.
-- docs/guide/schedules.md
-- audited: schedule schedule_line schedule_expense schedule_occurrence deferral deferral_part

-- What comes again. `next_number` counts the occurrences that were made; the next one follows from
-- the rhythm. `template_id` is the sales order that an invoice repeats, or the supplier of a bill.
CREATE TABLE schedule (
    id            {id},
    number        {text} UNIQUE,
    name          {text} CHECK (name <> ''),
    kind          {text} CHECK (kind IN ('entry', 'invoice', 'bill')),
    every_unit    {text} CHECK (every_unit IN ('day', 'week', 'month', 'year')),
    every_count   {count} CHECK (every_count BETWEEN 1 AND 1000),
    starts_on     {date},
    day_of_month  {count} CHECK (day_of_month BETWEEN 0 AND 31),
    weekend_rule  {text} CHECK (weekend_rule IN ('as_is', 'next', 'previous')),
    until_on      {date?},
    times_max     {count} CHECK (times_max >= 0),
    is_reversing  {flag},
    text          {text},
    reference     {text},
    template_id   {ref?},
    state         {text} CHECK (state IN ('active', 'paused', 'ended')),
    next_number   {count} CHECK (next_number >= 0),
    next_due_on   {date?},
    version       {count},
    CHECK ((kind = 'entry') = (template_id IS NULL))
) {strict};

CREATE INDEX schedule_by_due_day ON schedule (next_due_on, id) WHERE state = 'active';

-- The lines of an entry that comes again.
CREATE TABLE schedule_line (
    id                 {id},
    schedule_id        {ref} REFERENCES schedule (id),
    line_number        {count},
    account_id         {ref} REFERENCES account (id),
    amount_minor       {money} CHECK (amount_minor <> 0),
    party_id           {ref?} REFERENCES party (id),
    dimension_value_id {ref?} REFERENCES dimension_value (id),
    memo               {text},
    UNIQUE (schedule_id, line_number)
) {strict};

-- The lines of a supplier's bill that comes again.
CREATE TABLE schedule_expense (
    id          {id},
    schedule_id {ref} REFERENCES schedule (id),
    line_number {count},
    description {text},
    net_minor   {money} CHECK (net_minor > 0),
    tax_code    {text},
    UNIQUE (schedule_id, line_number)
) {strict};

-- What was made of a schedule: each occurrence once. `reverses_on` is set where the entry is to be
-- reversed then, `reversal_id` once it was.
CREATE TABLE schedule_occurrence (
    id          {id},
    schedule_id {ref} REFERENCES schedule (id),
    due_on      {date},
    posted_on   {date},
    made        {text} CHECK (made IN ('entry', 'invoice', 'bill')),
    made_id     {ref},
    made_number {text},
    reverses_on {date?},
    reversal_id {ref?},
    UNIQUE (schedule_id, due_on)
) {strict};

CREATE INDEX schedule_occurrence_to_reverse ON schedule_occurrence (reverses_on, id)
 WHERE reverses_on IS NOT NULL AND reversal_id IS NULL;

-- An amount that belongs to the months or days from one to another: paid or received at once.
CREATE TABLE deferral (
    id                 {id},
    number             {text} UNIQUE,
    name               {text} CHECK (name <> ''),
    kind               {text} CHECK (kind IN ('prepaid_expense', 'deferred_revenue')),
    amount_minor       {money} CHECK (amount_minor > 0),
    starts_on          {date},
    ends_on            {date},
    spread             {text} CHECK (spread IN ('month', 'day')),
    balance_account_id {ref} REFERENCES account (id),
    result_account_id  {ref} REFERENCES account (id),
    dimension_value_id {ref?} REFERENCES dimension_value (id),
    ended_on           {date?},
    version            {count},
    CHECK (ends_on >= starts_on)
) {strict};

-- What of it is used on which day. Parts that are not dropped add up to the amount.
CREATE TABLE deferral_part (
    id           {id},
    deferral_id  {ref} REFERENCES deferral (id),
    part_number  {count},
    due_on       {date},
    amount_minor {money} CHECK (amount_minor > 0),
    state        {text} CHECK (state IN ('planned', 'posted', 'dropped')),
    posted_on    {date?},
    entry_id     {ref?},
    UNIQUE (deferral_id, part_number),
    CHECK ((state = 'posted') = (posted_on IS NOT NULL))
) {strict};

CREATE INDEX deferral_part_by_due_day ON deferral_part (due_on, id) WHERE state = 'planned';
