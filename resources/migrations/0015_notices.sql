-- 0015  What a notice is about, so that it opens there; and on PostgreSQL, to each user their own.
-- No notice was written by an earlier version: the columns change no row that is covered.

ALTER TABLE notice ADD COLUMN subject_table {text?};

ALTER TABLE notice ADD COLUMN subject_id {ref?};

-- only: postgresql
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;

-- only: postgresql
CREATE POLICY own_notices_are_seen ON notice FOR SELECT
USING (user_id = acting_user() OR may('office.export') OR may('office.audit')
       OR may('office.backup') OR may('office.settings'));

-- only: postgresql
CREATE POLICY anybody_is_told ON notice FOR INSERT WITH CHECK (TRUE);

-- only: postgresql
CREATE POLICY own_notices_are_marked ON notice FOR UPDATE USING (user_id = acting_user());
