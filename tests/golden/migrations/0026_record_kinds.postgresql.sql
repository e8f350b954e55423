CREATE OR REPLACE FUNCTION may_on_record(subject TEXT, is_writing BOOLEAN) RETURNS BOOLEAN
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT may(COALESCE(
        CASE subject
        WHEN 'party' THEN 'crm.' WHEN 'opportunity' THEN 'crm.'
        WHEN 'sales_order' THEN 'sales.' WHEN 'invoice' THEN 'sales.'
        WHEN 'delivery' THEN 'sales.' WHEN 'credit_note' THEN 'sales.'
        WHEN 'item' THEN 'inventory.' WHEN 'employee' THEN 'hr.'
        WHEN 'appointment' THEN 'appointments.' WHEN 'visit' THEN 'reception.'
        WHEN 'bank_line' THEN 'settlements.'
        END || CASE WHEN is_writing THEN 'write' ELSE 'read' END,
        CASE subject || CASE WHEN is_writing THEN ' write' ELSE ' read' END
        WHEN 'purchase_order read' THEN 'inventory.read'
        WHEN 'purchase_order write' THEN 'purchasing.write'
        WHEN 'bill read' THEN 'inventory.read' WHEN 'bill write' THEN 'purchasing.write'
        WHEN 'entry read' THEN 'ledger.read' WHEN 'entry write' THEN 'ledger.post'
        END, ''))
$$;
