-- 0043  Bad debts that were written off, and how much credit customers have.
-- audited: write_off credit_limit credit_hold credit_override
-- docs/guide/bad-debts.md, docs/guide/credit.md

-- An item, or some of it, that will not be paid: as it was asked for, and the settlement that it
-- became. One without a settlement waits for a second person, or was declined. Undone by undoing
-- its settlement.
CREATE TABLE write_off (
    id              {id},
    item_id         {ref} REFERENCES open_item (id),
    written_off_on  {date},
    amount_minor    {money} CHECK (amount_minor > 0),
    reason          {text} CHECK (reason <> ''),
    user_id         {ref},
    settlement_id   {ref?} UNIQUE REFERENCES settlement (id),
    tax_minor       {money},
    version         {count}
) {strict};

CREATE INDEX write_off_by_item ON write_off (item_id, id);

-- How much a customer may owe, in the company's currency; who has no row has the default.
CREATE TABLE credit_limit (
    id           {id},
    party_id     {ref} UNIQUE REFERENCES party (id),
    limit_minor  {money} CHECK (limit_minor >= 0),
    version      {count}
) {strict};

-- That a customer gets no credit at all, whatever the limit.
CREATE TABLE credit_hold (
    id           {id},
    party_id     {ref} REFERENCES party (id),
    reason       {text} CHECK (reason <> ''),
    held_on      {date},
    released_on  {date?},
    user_id      {ref},
    version      {count}
) {strict};

CREATE UNIQUE INDEX credit_hold_of_party ON credit_hold (party_id) WHERE released_on IS NULL;

-- That somebody let an order pass beyond the limit, or in spite of a hold, and why. Where there was
-- only a hold in the way, the limit is that of then or 0.
CREATE TABLE credit_override (
    id              {id},
    party_id        {ref} REFERENCES party (id),
    order_id        {ref},
    deed            {text} CHECK (deed IN ('confirm', 'deliver')),
    exposure_minor  {money},
    limit_minor     {money},
    reason          {text} CHECK (reason <> ''),
    user_id         {ref},
    overridden_on   {date}
) {strict};

CREATE INDEX credit_override_by_party ON credit_override (party_id, id);
