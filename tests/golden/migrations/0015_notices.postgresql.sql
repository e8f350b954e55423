ALTER TABLE notice ADD COLUMN subject_table TEXT COLLATE "C";

ALTER TABLE notice ADD COLUMN subject_id BIGINT;

ALTER TABLE notice ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_notices_are_seen ON notice FOR SELECT
USING (user_id = acting_user() OR may('office.export') OR may('office.audit')
       OR may('office.backup') OR may('office.settings'));

CREATE POLICY anybody_is_told ON notice FOR INSERT WITH CHECK (TRUE);

CREATE POLICY own_notices_are_marked ON notice FOR UPDATE USING (user_id = acting_user());
