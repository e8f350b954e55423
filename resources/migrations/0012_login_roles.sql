-- 0012  On PostgreSQL each user has a login role, so that what the office refuses the server refuses
-- too. What a right may do to tables is stated in src/office/grants.cpp; here stand the functions
-- for what no grant can say. They run as the owner of the books. docs/permissions.md, "Logins".

-- The name of a role of these books: of a user, or with ~ before it of a right. No user name and,
-- as set_login sees to, no name of a database holds a ~.
-- only: postgresql
CREATE FUNCTION login_name(name TEXT) RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN 'tandem~' || current_database() || '~' || name;
END $$;

-- Whether a user is connected by a login of their own; else it is the owner of the books.
-- only: postgresql
CREATE FUNCTION is_login() RETURNS BOOLEAN LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN session_user LIKE 'tandem~%';
END $$;

-- The user whose login is connected; NULL for the owner of the books.
-- only: postgresql
CREATE FUNCTION acting_user() RETURNS BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (SELECT id FROM app_user WHERE login_name(name) = session_user AND is_active = 1);
END $$;

-- The rights of the users who may work here, by their roles and by the covers in force.
-- only: postgresql
CREATE FUNCTION rights() RETURNS TABLE (user_name TEXT, granted TEXT) LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    now_ms CONSTANT BIGINT := EXTRACT(EPOCH FROM clock_timestamp()) * 1000;
BEGIN
    RETURN QUERY
      WITH own AS (
    SELECT app_user.id, app_user.name, role_permission.permission
      FROM app_user
      JOIN user_role ON user_role.user_id = app_user.id
      JOIN role_permission ON role_permission.role_id = user_role.role_id
     WHERE app_user.is_active = 1)
    SELECT own.name::TEXT, own.permission::TEXT
      FROM own
     UNION
    SELECT app_user.name::TEXT, own.permission::TEXT
      FROM cover
      JOIN app_user ON app_user.id = cover.stand_in_id AND app_user.is_active = 1
      JOIN own ON own.id = cover.absent_id
     WHERE cover.revoked_at_ms IS NULL AND now_ms >= cover.from_ms AND now_ms < cover.until_ms
       AND cover.half = CASE split_part(own.permission, '.', 1)
                        WHEN 'reception' THEN 'front_office' WHEN 'crm' THEN 'front_office'
                        WHEN 'appointments' THEN 'front_office' WHEN 'sales' THEN 'front_office'
                        WHEN 'ledger' THEN 'back_office' WHEN 'settlements' THEN 'back_office'
                        WHEN 'inventory' THEN 'back_office' WHEN 'purchasing' THEN 'back_office'
                        WHEN 'hr' THEN 'back_office' END;
END $$;

-- only: postgresql
CREATE FUNCTION may(wanted TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    RETURN NOT is_login()
        OR EXISTS (SELECT granted FROM rights()
                    WHERE granted = wanted AND login_name(user_name) = session_user);
END $$;

-- The pen: taken until the transaction ends. LOCK asks for a right that could also turn keys back.
-- only: postgresql
CREATE FUNCTION take_pen() RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    LOCK TABLE pen IN EXCLUSIVE MODE;
END $$;

-- only: postgresql
CREATE FUNCTION raise_next_key(wanted BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE pen SET next_key = wanted WHERE id = 1 AND next_key <= wanted;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'a key is given once';
    END IF;
END $$;

-- Numbers of documents have no gaps, whoever writes.
-- only: postgresql
CREATE FUNCTION count_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.last_number <> (CASE TG_OP WHEN 'INSERT' THEN 1 ELSE OLD.last_number + 1 END) THEN
        RAISE EXCEPTION 'numbers have no gaps';
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER number_series_counts_on BEFORE INSERT OR UPDATE ON number_series
FOR EACH ROW EXECUTE FUNCTION count_on();

-- A row that this very transaction wrote: its image goes into the trail, also where its writer may
-- not read the table.
-- only: postgresql
CREATE FUNCTION written_row(shape ANYELEMENT, wanted BIGINT) RETURNS SETOF ANYELEMENT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE format('SELECT * FROM %s WHERE id = $1 AND xmin = $2', pg_typeof(shape))
           USING wanted, pg_current_xact_id()::xid;
END $$;

-- What is needed to let a user in: of a login, its own user's alone.
-- only: postgresql
CREATE FUNCTION user_to_let_in(wanted TEXT)
RETURNS TABLE (id BIGINT, full_name TEXT, password_hash TEXT) LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT app_user.id, app_user.full_name::TEXT, app_user.password_hash::TEXT
      FROM app_user
     WHERE app_user.name = wanted AND app_user.is_active = 1
       AND (NOT is_login() OR login_name(app_user.name) = session_user);
END $$;

-- Everybody changes their own password, and nothing else of a user.
-- only: postgresql
ALTER TABLE app_user ENABLE ROW LEVEL SECURITY;

-- only: postgresql
CREATE POLICY users_are_seen ON app_user FOR SELECT USING (TRUE);

-- only: postgresql
CREATE POLICY users_are_added ON app_user FOR INSERT WITH CHECK (may('office.users'));

-- only: postgresql
CREATE POLICY own_user_is_changed ON app_user FOR UPDATE
USING (id = acting_user() OR may('office.users'));

-- Gives a user a login with this password, or its login this password. The password comes as the
-- verifier of SCRAM, so that the server never sees it.
-- only: postgresql
CREATE FUNCTION set_login(user_name TEXT, verifier TEXT) RETURNS VOID LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    login CONSTANT TEXT := login_name(user_name);
BEGIN
    IF login <> session_user AND NOT may('office.users') THEN
        RAISE insufficient_privilege USING MESSAGE = 'the password of another user';
    END IF;
    IF position('~' IN current_database() || user_name) > 0 OR octet_length(login) > 63
       OR verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
        RAISE EXCEPTION 'no login can be called %', login;
    END IF;
    IF EXISTS (SELECT rolname FROM pg_roles WHERE rolname = login) THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
    ELSE
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', login, verifier);
    END IF;
END $$;

-- Makes each login a member of the roles of its rights and of no others, and shuts out who may no
-- longer work here. It follows from the tables alone, so anybody may call it.
-- only: postgresql
CREATE FUNCTION renew_logins() RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    step RECORD;
BEGIN
    FOR step IN
          WITH login AS (
        SELECT pg_roles.oid, pg_roles.rolname::TEXT AS name, pg_roles.rolcanlogin AS is_open,
               app_user.name AS user_name, COALESCE(app_user.is_active, 0) = 1 AS is_wanted
          FROM pg_roles
          LEFT JOIN app_user ON login_name(app_user.name) = pg_roles.rolname
         WHERE starts_with(pg_roles.rolname, login_name(''))
           AND NOT starts_with(pg_roles.rolname, login_name('~'))),
               wanted AS (
        SELECT login.name AS member, login_name('~' || rights.granted) AS role
          FROM rights()
          JOIN login ON login.user_name = rights.user_name
         UNION
        SELECT login.name, login_name('~everybody')
          FROM login
         WHERE login.is_wanted),
               kept AS (
        SELECT login.name AS member, granted.rolname::TEXT AS role
          FROM pg_auth_members
          JOIN login ON login.oid = pg_auth_members.member
          JOIN pg_roles AS granted ON granted.oid = pg_auth_members.roleid
         WHERE starts_with(granted.rolname, login_name('~')))
        SELECT 'GRANT %I TO %I' AS form, role AS first, member AS second
          FROM wanted
          JOIN pg_roles ON pg_roles.rolname = wanted.role
         WHERE NOT EXISTS (SELECT 1 FROM kept
                            WHERE kept.member = wanted.member AND kept.role = wanted.role)
         UNION ALL
        SELECT 'REVOKE %I FROM %I', role, member
          FROM kept
         WHERE NOT EXISTS (SELECT 1 FROM wanted
                            WHERE kept.member = wanted.member AND kept.role = wanted.role)
         UNION ALL
        SELECT 'ALTER ROLE %I ' || CASE WHEN is_wanted THEN 'LOGIN' ELSE 'NOLOGIN' END, name, NULL
          FROM login
         WHERE is_open <> is_wanted
    LOOP
        EXECUTE format(step.form, step.first, step.second);
    END LOOP;
END $$;

-- The roles of the rights are made, or emptied, for the grants that follow.
-- only: postgresql
CREATE FUNCTION begin_grants(rights_known TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    one TEXT;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    FOREACH one IN ARRAY string_to_array(rights_known, ' ') LOOP
        IF NOT EXISTS (SELECT rolname FROM pg_roles WHERE rolname = login_name('~' || one)) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', login_name('~' || one));
        END IF;
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I',
                       login_name('~' || one));
        EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM %I',
                       login_name('~' || one));
    END LOOP;
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO %I', current_database(),
                   login_name('~everybody'));
END $$;

-- only: postgresql
CREATE FUNCTION grant_to(right_name TEXT, deed TEXT, objects TEXT) RETURNS VOID
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('GRANT %s ON %s TO %I', deed, objects, login_name('~' || right_name));
END $$;

-- Says which grants were made, so that the next program knows whether they are its own.
-- only: postgresql
CREATE FUNCTION end_grants(checksum TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('COMMENT ON ROLE %I IS %L', login_name('~everybody'), checksum);
END $$;

-- only: postgresql
CREATE FUNCTION grants_made() RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN COALESCE((SELECT shobj_description(oid, 'pg_authid') FROM pg_roles
                      WHERE rolname = login_name('~everybody')), '');
END $$;

-- Adds to the sums of a month for who may post, but not read the ledger.
-- only: postgresql
CREATE FUNCTION add_to_month(BIGINT, BIGINT, DATE, TEXT, BIGINT, BIGINT, BIGINT, BIGINT, BIGINT)
RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO account_month (id, account_id, month_on, currency, dimension_value_id, debit_minor,
                               credit_minor, base_debit_minor, base_credit_minor)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (account_id, currency, dimension_value_id, month_on) DO UPDATE
       SET debit_minor = account_month.debit_minor + excluded.debit_minor,
           credit_minor = account_month.credit_minor + excluded.credit_minor,
           base_debit_minor = account_month.base_debit_minor + excluded.base_debit_minor,
           base_credit_minor = account_month.base_credit_minor + excluded.base_credit_minor;
END $$;

-- The cash of the dashboard at the end of a day, for who sees it without the ledger.
-- only: postgresql
CREATE FUNCTION cash_at(month DATE, day DATE) RETURNS BIGINT LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (
      WITH cash AS (
    SELECT account_id FROM account_role WHERE role IN ('bank', 'cash')
     UNION
    SELECT account_id FROM bank_account)
    SELECT COALESCE((SELECT SUM(base_debit_minor - base_credit_minor) FROM account_month
                      WHERE account_id IN (SELECT account_id FROM cash) AND month_on < month), 0)
         + COALESCE((SELECT SUM(base_minor) FROM entry_line
                      WHERE account_id IN (SELECT account_id FROM cash)
                        AND posted_on >= month AND posted_on <= day), 0));
END $$;

-- Erases the words of an entry; they are part of a chain, whose rows nobody else may change.
-- only: postgresql
CREATE FUNCTION erase_entry_texts(entry_id BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE entry_text
       SET salt = NULL, text = NULL
     WHERE id BETWEEN entry_id * 10000 AND entry_id * 10000 + 9999;
END $$;

-- Erases the images of a record in the trail, but the newest of one that still stands.
-- only: postgresql
CREATE FUNCTION erase_row_images(subject TEXT, wanted BIGINT) RETURNS VOID LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE audit_image
       SET salt = NULL, image = NULL
     WHERE id IN (SELECT older.id
                    FROM audit_row AS older
                   WHERE older.table_name = subject AND older.row_id = wanted
                     AND older.id < (SELECT MAX(newest.id)
                                       FROM audit_row AS newest
                                      WHERE newest.table_name = subject
                                        AND newest.row_id = wanted));
END $$;

-- The checks of the books read what not everybody who writes may read.
-- only: postgresql
ALTER FUNCTION audit_continues() SECURITY DEFINER SET search_path = public, pg_temp;

-- only: postgresql
ALTER FUNCTION join_open_entry() SECURITY DEFINER SET search_path = public, pg_temp;

-- only: postgresql
ALTER FUNCTION seal_entry() SECURITY DEFINER SET search_path = public, pg_temp;

-- only: postgresql
ALTER FUNCTION refuse_overbooking() SECURITY DEFINER SET search_path = public, pg_temp;

-- A login writes under its own user's name.
-- only: postgresql
CREATE FUNCTION name_the_writer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.user_id IS DISTINCT FROM acting_user() THEN
        RAISE EXCEPTION 'the trail names who writes';
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER audit_names_the_writer BEFORE INSERT ON audit
FOR EACH ROW WHEN (session_user LIKE 'tandem~%') EXECUTE FUNCTION name_the_writer();

-- only: postgresql
CREATE TRIGGER entry_names_the_writer BEFORE INSERT ON entry
FOR EACH ROW WHEN (session_user LIKE 'tandem~%') EXECUTE FUNCTION name_the_writer();

-- What a login changes past the program has no row in the trail, and is not saved.
-- only: postgresql
CREATE FUNCTION stand_in_trail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    changed_id CONSTANT BIGINT := CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END;
BEGIN
    IF NOT EXISTS (SELECT id FROM audit_row
                    WHERE table_name = TG_TABLE_NAME AND row_id = changed_id
                      AND xmin = pg_current_xact_id()::xid) THEN
        RAISE EXCEPTION 'row % of % stands in no trail: use the program', changed_id, TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;

-- As the program does for the audited tables of later migrations.
-- only: postgresql
DO $$
DECLARE
    audited REGCLASS;
BEGIN
    FOR audited IN SELECT tgrelid FROM pg_trigger
                    WHERE tgfoid = 'note_touched_row'::REGPROC ORDER BY tgname LOOP
        EXECUTE format('CREATE CONSTRAINT TRIGGER stands_in_trail AFTER INSERT OR UPDATE OR DELETE '
                       'ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW '
                       'WHEN (session_user LIKE ''tandem~%%'') EXECUTE FUNCTION stand_in_trail()',
                       audited);
    END LOOP;
END $$;

-- only: postgresql
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
