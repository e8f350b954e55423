-- 0003  Everybody the company deals with, what was said, and what may be sold to them.
-- audited: party party_address party_channel party_bank_account party_tax_id
-- audited: interaction opportunity_stage opportunity opportunity_move

-- One record for a company or a person, whatever it is to us: a customer may supply us as well.
-- sort_name and the match_ columns follow from the name: src/frontoffice/crm/name_match.h.
CREATE TABLE party (
    id                 {id},
    code               {text?} UNIQUE CHECK (code <> ''),
    kind               {text} CHECK (kind IN ('company', 'person')),
    name               {text} CHECK (name <> ''),
    sort_name          {text},
    match_exact        {text},
    match_beginnings   {text},
    match_endings      {text},
    match_skeleton     {text},
    is_customer        {flag} CHECK (is_customer IN (0, 1)),
    is_supplier        {flag} CHECK (is_supplier IN (0, 1)),
    is_employee        {flag} CHECK (is_employee IN (0, 1)),
    is_visitor         {flag} CHECK (is_visitor IN (0, 1)),
    is_media           {flag} CHECK (is_media IN (0, 1)),
    payment_terms_days {count} CHECK (payment_terms_days BETWEEN 0 AND 3650),
    company_id         {ref?} REFERENCES party (id) CHECK (company_id <> id),
    job_title          {text},
    note               {text},
    created_at_ms      {instant},
    version            {count}
) {strict};

CREATE INDEX party_by_sort_name ON party (sort_name, id);
CREATE INDEX party_by_match_exact ON party (match_exact);
CREATE INDEX party_by_match_beginnings ON party (match_beginnings);
CREATE INDEX party_by_match_endings ON party (match_endings);
CREATE INDEX party_by_match_skeleton ON party (match_skeleton);
CREATE INDEX party_by_company ON party (company_id, sort_name, id);

CREATE TABLE party_address (
    id        {id},
    party_id  {ref} REFERENCES party (id),
    kind      {text} CHECK (kind IN ('main', 'invoice', 'delivery', 'private')),
    street    {text},
    number    {text},
    postcode  {text},
    town      {text},
    region    {text},
    country   {text} CHECK (country = '' OR length(country) = 2)
) {strict};

CREATE INDEX party_address_by_party ON party_address (party_id, id);

-- match_key is the number in E.164, the mail address in lower case: what duplicates share.
CREATE TABLE party_channel (
    id         {id},
    party_id   {ref} REFERENCES party (id),
    kind       {text} CHECK (kind IN ('phone', 'mobile', 'fax', 'mail', 'web')),
    value      {text} CHECK (value <> ''),
    label      {text},
    match_key  {text}
) {strict};

CREATE INDEX party_channel_by_party ON party_channel (party_id, id);
CREATE INDEX party_channel_by_match_key ON party_channel (match_key, party_id);

CREATE TABLE party_bank_account (
    id        {id},
    party_id  {ref} REFERENCES party (id),
    iban      {text} CHECK (length(iban) BETWEEN 15 AND 34),
    bic       {text},
    holder    {text}
) {strict};

CREATE INDEX party_bank_account_by_party ON party_bank_account (party_id, id);
CREATE INDEX party_bank_account_by_iban ON party_bank_account (iban, party_id);

CREATE TABLE party_tax_id (
    id        {id},
    party_id  {ref} REFERENCES party (id),
    kind      {text} CHECK (kind IN ('vat', 'other')),
    country   {text} CHECK (length(country) = 2),
    number    {text} CHECK (number <> '')
) {strict};

CREATE INDEX party_tax_id_by_party ON party_tax_id (party_id, id);
CREATE INDEX party_tax_id_by_number ON party_tax_id (number, party_id);

-- A call, a mail, a meeting, a note: what happened between us and a party.
CREATE TABLE interaction (
    id              {id},
    party_id        {ref} REFERENCES party (id),
    kind            {text} CHECK (kind IN ('call', 'mail', 'meeting', 'note')),
    happened_at_ms  {instant},
    subject         {text} CHECK (subject <> ''),
    content         {text},
    user_id         {ref}
) {strict};

CREATE INDEX interaction_by_party ON interaction (party_id, happened_at_ms, id);

-- The steps on the way to an order, in their order.
CREATE TABLE opportunity_stage (
    id                   {id},
    name                 {text} UNIQUE CHECK (name <> ''),
    position             {count} UNIQUE,
    probability_percent  {count} CHECK (probability_percent BETWEEN 0 AND 100)
) {strict};

CREATE TABLE opportunity (
    id                   {id},
    party_id             {ref} REFERENCES party (id),
    title                {text} CHECK (title <> ''),
    stage_id             {ref} REFERENCES opportunity_stage (id),
    state                {text} CHECK (state IN ('open', 'won', 'lost')),
    expected_minor       {money} CHECK (expected_minor >= 0),
    currency             {currency},
    probability_percent  {count} CHECK (probability_percent BETWEEN 0 AND 100),
    closes_on            {date?},
    reason               {text},
    created_at_ms        {instant},
    version              {count},
    CHECK (state <> 'lost' OR reason <> '')
) {strict};

CREATE INDEX opportunity_by_party ON opportunity (party_id, id);
CREATE INDEX opportunity_by_state ON opportunity (state, stage_id, id);

-- Each step an opportunity took; from_stage_id is empty for its first.
CREATE TABLE opportunity_move (
    id              {id},
    opportunity_id  {ref} REFERENCES opportunity (id),
    from_stage_id   {ref?} REFERENCES opportunity_stage (id),
    to_stage_id     {ref} REFERENCES opportunity_stage (id),
    state           {text} CHECK (state IN ('open', 'won', 'lost')),
    moved_at_ms     {instant},
    user_id         {ref}
) {strict};

CREATE INDEX opportunity_move_by_opportunity ON opportunity_move (opportunity_id, id);
