-- 0002  What the office keeps beside the trail: who stands in for whom, second signatures, notes,
-- attachments, messages to the world, long work, anchors, and the search index.
-- audited: cover approval image_erasure attachment note outbox_message outbox_consumer job notice
-- chained: anchor attachment_content
-- derived: search_entry

-- A user stands in for an absent one: that user's duties of one half of the company, from one
-- instant until another, which is not included. docs/permissions.md, "Standing in".
CREATE TABLE cover (
    id            {id},
    stand_in_id   {ref} REFERENCES app_user (id),
    absent_id     {ref} REFERENCES app_user (id),
    half          {text} CHECK (half IN ('front_office', 'back_office')),
    from_ms       {instant},
    until_ms      {instant},
    reason        {text} CHECK (reason <> ''),
    granted_by_id {ref},
    revoked_at_ms {instant?},
    version       {count},
    CHECK (from_ms < until_ms),
    CHECK (stand_in_id <> absent_id)
) {strict};

CREATE INDEX cover_by_stand_in ON cover (stand_in_id, until_ms);

-- A second signature under one version of one record, by somebody else than who asked for it.
CREATE TABLE approval (
    id              {id},
    subject_table   {text},
    subject_id      {ref},
    subject_version {count},
    maker_id        {ref},
    reason          {text},
    requested_at_ms {instant},
    state           {text} CHECK (state IN ('requested', 'approved', 'declined')),
    checker_id      {ref?},
    remark          {text?},
    decided_at_ms   {instant?},
    version         {count},
    CHECK (checker_id IS NULL OR checker_id <> maker_id),
    CHECK ((state = 'requested') = (checker_id IS NULL)),
    CHECK ((checker_id IS NULL) = (decided_at_ms IS NULL))
) {strict};

CREATE INDEX approval_by_subject ON approval (subject_table, subject_id, subject_version);
CREATE INDEX approval_by_state ON approval (state, id);

-- The images of a record in the trail were erased on purpose; their hashes stay.
CREATE TABLE image_erasure (
    id            {id},
    subject_table {text},
    subject_id    {ref},
    reason        {text} CHECK (reason <> ''),
    erased_at_ms  {instant}
) {strict};

CREATE INDEX image_erasure_by_subject ON image_erasure (subject_table, subject_id);

-- A file attached to a record. Its name is data, never a path; its content stands under its hash.
CREATE TABLE attachment (
    id            {id},
    subject_table {text},
    subject_id    {ref},
    name          {text} CHECK (name <> ''),
    media_type    {text},
    size_bytes    {count} CHECK (size_bytes >= 0),
    content_hash  {bytes} CHECK (length(content_hash) = 32),
    added_at_ms   {instant},
    added_by_id   {ref}
) {strict};

CREATE INDEX attachment_by_subject ON attachment (subject_table, subject_id, id);
CREATE INDEX attachment_by_content ON attachment (content_hash);

-- The content proves itself by its hash; the codes are those of id and content_hash.
CREATE TABLE attachment_content (
    id            {id},
    content_hash  {bytes} UNIQUE CHECK (length(content_hash) = 32),
    content       {bytes},
    check_codes   {bytes}
) {strict};

-- What somebody wrote about a record, whichever table it is of.
CREATE TABLE note (
    id            {id},
    subject_table {text},
    subject_id    {ref},
    body          {text} CHECK (body <> ''),
    written_at_ms {instant},
    written_by_id {ref},
    version       {count}
) {strict};

CREATE INDEX note_by_subject ON note (subject_table, subject_id, id);

-- What is to be told to the world, written in the transaction of the fact it tells.
-- The key is the fact's own: the same fact is told once. docs/data.md, "Outbox".
CREATE TABLE outbox_message (
    id            {id},
    key           {text} UNIQUE CHECK (key <> ''),
    kind          {text} CHECK (kind <> ''),
    payload       {text},
    created_at_ms {instant}
) {strict};

CREATE INDEX outbox_message_by_kind ON outbox_message (kind, id);

-- How far a consumer has told what it tells.
CREATE TABLE outbox_consumer (
    id       {id},
    name     {text} UNIQUE,
    last_id  {count},
    version  {count}
) {strict};

-- Long work in portions, which can be watched, stopped and taken up again.
CREATE TABLE job (
    id             {id},
    kind           {text},
    state          {text} CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
    done_count     {count} CHECK (done_count >= 0),
    total_count    {count} CHECK (total_count >= 0),
    position       {count},
    is_stop_asked  {flag} CHECK (is_stop_asked IN (0, 1)),
    message        {text?},
    started_by_id  {ref},
    started_at_ms  {instant},
    ended_at_ms    {instant?},
    version        {count},
    CHECK ((state = 'running') = (ended_at_ms IS NULL))
) {strict};

CREATE INDEX job_by_state ON job (state, id);

-- Something a user should know of: until it is seen.
CREATE TABLE notice (
    id            {id},
    user_id       {ref},
    kind          {text},
    body          {text} CHECK (body <> ''),
    created_at_ms {instant},
    seen_at_ms    {instant?},
    version       {count}
) {strict};

CREATE INDEX notice_by_user ON notice (user_id, seen_at_ms, id);

-- The heads of both chains, signed: kept here and in a file outside. docs/data.md, "Anchors".
CREATE TABLE anchor (
    id          {id},
    at_ms       {instant},
    reason      {text} CHECK (reason IN ('close', 'backup', 'exit')),
    audit_id    {count},
    audit_hash  {bytes} CHECK (length(audit_hash) = 32),
    ledger_id   {count},
    ledger_hash {bytes} CHECK (length(ledger_hash) = 32),
    public_key  {bytes} CHECK (length(public_key) = 32),
    signature   {bytes} CHECK (length(signature) = 64),
    check_codes {bytes}
) {strict};

{final} anchor 'anchors are final';

-- only: sqlite
CREATE TRIGGER attachment_content_is_final BEFORE UPDATE ON attachment_content
BEGIN SELECT RAISE(ABORT, 'contents are final'); END;

-- only: postgresql
CREATE TRIGGER attachment_content_is_final BEFORE UPDATE ON attachment_content
FOR EACH ROW EXECUTE FUNCTION refuse_change('contents are final');

-- What can be found by typing: the words of a record, folded as docs/data.md, "Search", says.
-- It follows from the records; its codes are those of all columns before them.
CREATE TABLE search_entry (
    id            {id},
    subject_table {text},
    subject_id    {ref},
    title         {text},
    words         {text},
    check_codes   {bytes},
    UNIQUE (subject_table, subject_id)
) {strict};

-- Filled by the program: within triggers SQLite 3.40 takes it for unsafe.
-- only: sqlite
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_entry', content_rowid = 'id', prefix = '1 2 3 4', detail = 'none',
    tokenize = 'unicode61 remove_diacritics 0'
);

-- Words, and the first letter of each behind ^: a single letter would else be looked up as every
-- word that begins with it.
-- only: postgresql
CREATE INDEX search_entry_by_words ON search_entry
USING gin (array_to_tsvector(string_to_array(words, ' ')
           || string_to_array(regexp_replace(words, '([^ ])[^ ]*', '^\1', 'g'), ' ')));
