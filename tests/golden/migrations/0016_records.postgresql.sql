CREATE FUNCTION may_on_record(subject TEXT, is_writing BOOLEAN) RETURNS BOOLEAN LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
    SELECT may(COALESCE(
        CASE subject
        WHEN 'party' THEN 'crm.' WHEN 'opportunity' THEN 'crm.'
        WHEN 'sales_order' THEN 'sales.' WHEN 'invoice' THEN 'sales.'
        WHEN 'item' THEN 'inventory.' WHEN 'employee' THEN 'hr.'
        WHEN 'appointment' THEN 'appointments.' WHEN 'visit' THEN 'reception.'
        END || CASE WHEN is_writing THEN 'write' ELSE 'read' END,
        CASE subject || CASE WHEN is_writing THEN ' write' ELSE ' read' END
        WHEN 'purchase_order read' THEN 'inventory.read'
        WHEN 'purchase_order write' THEN 'purchasing.write'
        WHEN 'entry read' THEN 'ledger.read' WHEN 'entry write' THEN 'ledger.post'
        END, ''))
$$;

ALTER TABLE note ENABLE ROW LEVEL SECURITY;

CREATE POLICY notes_are_seen ON note FOR SELECT
 USING (may_on_record(subject_table, FALSE) OR may('office.audit') OR may('office.backup')
        OR may('office.export'));

CREATE POLICY notes_are_written ON note FOR INSERT WITH CHECK (may_on_record(subject_table, TRUE));

CREATE POLICY notes_are_changed ON note FOR UPDATE
 USING (may_on_record(subject_table, TRUE)) WITH CHECK (may_on_record(subject_table, TRUE));

ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;

CREATE POLICY attachments_are_seen ON attachment FOR SELECT
 USING (may_on_record(subject_table, FALSE) OR may('office.audit') OR may('office.backup')
        OR may('office.export'));

CREATE POLICY attachments_are_added ON attachment FOR INSERT
  WITH CHECK (may_on_record(subject_table, TRUE));

CREATE POLICY attachments_are_removed ON attachment FOR DELETE
 USING (may_on_record(subject_table, TRUE));

ALTER TABLE attachment_content ENABLE ROW LEVEL SECURITY;

CREATE POLICY contents_are_seen ON attachment_content FOR SELECT
 USING (may('office.audit') OR may('office.backup') OR may('office.export')
        OR EXISTS (SELECT 1 FROM attachment
                    WHERE attachment.content_hash = attachment_content.content_hash));

CREATE POLICY contents_are_added ON attachment_content FOR INSERT WITH CHECK (TRUE);

CREATE FUNCTION remove_unused_content(wanted BYTEA) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM attachment_content
     WHERE content_hash = wanted
       AND NOT EXISTS (SELECT 1 FROM attachment
                        WHERE attachment.content_hash = attachment_content.content_hash);
END $$;
