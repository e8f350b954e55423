-- 0042  Dunning: reminding customers of what is overdue, level by level.
-- audited: dunning_level dunning_text dunning_hold dunning_notice dunning_notice_item
-- docs/guide/dunning.md

-- What a reminder of a level asks for, and when an item reaches it: so many days after it was due
-- for the first level, after the level before for the others.
CREATE TABLE dunning_level (
    id             {id},
    level          {count} UNIQUE CHECK (level BETWEEN 1 AND 9),
    days_after     {count} CHECK (days_after BETWEEN 0 AND 3650),
    fee_minor      {money} CHECK (fee_minor >= 0),
    interest_rate  {micro} CHECK (interest_rate BETWEEN 0 AND 1000000),
    year_days      {count} CHECK (year_days IN (360, 365)),
    respite_days   {count} CHECK (respite_days BETWEEN 0 AND 365),
    version        {count}
) {strict};

-- What a level says in a language: the title of the letter and its words.
CREATE TABLE dunning_text (
    id                {id},
    dunning_level_id  {ref} REFERENCES dunning_level (id),
    language          {text} CHECK (language <> ''),
    title             {text} CHECK (title <> ''),
    body              {text},
    UNIQUE (dunning_level_id, language)
) {strict};

-- That a party or one item is not reminded of: a dispute, an agreement. Without a last day it holds
-- until it is released.
CREATE TABLE dunning_hold (
    id           {id},
    party_id     {ref?} REFERENCES party (id),
    item_id      {ref?} REFERENCES open_item (id),
    reason       {text} CHECK (reason <> ''),
    held_on      {date},
    until_on     {date?},
    released_on  {date?},
    user_id      {ref},
    version      {count},
    CHECK ((party_id IS NULL) <> (item_id IS NULL)),
    CHECK (until_on IS NULL OR until_on >= held_on)
) {strict};

CREATE UNIQUE INDEX dunning_hold_of_party ON dunning_hold (party_id)
 WHERE released_on IS NULL AND party_id IS NOT NULL;
CREATE UNIQUE INDEX dunning_hold_of_item ON dunning_hold (item_id)
 WHERE released_on IS NULL AND item_id IS NOT NULL;

-- A reminder that went out. What it asks for besides the items is an open item of its own.
CREATE TABLE dunning_notice (
    id                 {id},
    number             {text} UNIQUE,
    party_id           {ref} REFERENCES party (id),
    level              {count},
    noticed_on         {date},
    pay_until          {date},
    currency           {currency},
    claimed_minor      {money} CHECK (claimed_minor > 0),
    credits_minor      {money} CHECK (credits_minor >= 0),
    earlier_minor      {money} CHECK (earlier_minor >= 0),
    fee_minor          {money} CHECK (fee_minor >= 0),
    interest_minor     {money} CHECK (interest_minor >= 0),
    charges_base_minor {money} CHECK (charges_base_minor >= 0),
    taken_back_on      {date?},
    version            {count},
    CHECK (taken_back_on IS NULL OR taken_back_on >= noticed_on)
) {strict};

CREATE INDEX dunning_notice_by_party ON dunning_notice (party_id, id);
CREATE INDEX dunning_notice_by_day ON dunning_notice (noticed_on, id);

-- The items of a reminder and the level that each reached with it: no item reaches a level twice,
-- unless the reminder was taken back.
CREATE TABLE dunning_notice_item (
    id             {id},
    notice_id      {ref} REFERENCES dunning_notice (id),
    item_id        {ref} REFERENCES open_item (id),
    level          {count},
    noticed_on     {date},
    days_late      {count} CHECK (days_late > 0),
    open_minor     {money} CHECK (open_minor > 0),
    interest_days  {count} CHECK (interest_days >= 0),
    interest_minor {money} CHECK (interest_minor >= 0),
    taken_back_on  {date?}
) {strict};

CREATE UNIQUE INDEX dunning_notice_item_once ON dunning_notice_item (item_id, level)
 WHERE taken_back_on IS NULL;
CREATE INDEX dunning_notice_item_by_notice ON dunning_notice_item (notice_id, id);
