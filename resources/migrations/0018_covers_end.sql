-- 0018  On PostgreSQL a cover begins and ends by itself: whoever changes the books next gives every
-- login the rights of the hour, and a login whose cover is over writes nothing, nor past the
-- program. docs/permissions.md, "Logins".

-- Whether a cover began or ended lately, so that the grants of logins may be out of date. A sign-in
-- renews them, too: a month without any change or sign-in leaves nothing to renew.
-- only: postgresql
CREATE FUNCTION covers_have_turned() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    now_ms CONSTANT BIGINT := EXTRACT(EPOCH FROM clock_timestamp()) * 1000;
    month_ms CONSTANT BIGINT := 31 * 86400000::BIGINT;
BEGIN
    RETURN EXISTS (SELECT id FROM cover
                    WHERE revoked_at_ms IS NULL
                      AND (from_ms BETWEEN now_ms - month_ms AND now_ms
                           OR until_ms BETWEEN now_ms - month_ms AND now_ms));
END $$;

-- only: postgresql
CREATE OR REPLACE FUNCTION take_pen() RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    LOCK TABLE pen IN EXCLUSIVE MODE;
    IF covers_have_turned() THEN
        PERFORM renew_logins();
    END IF;
END $$;

-- Whether the connected login holds a right that neither its roles nor a cover in force give it.
-- only: postgresql
CREATE FUNCTION holds_right_of_yesterday() RETURNS BOOLEAN LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN covers_have_turned()
       AND EXISTS (
    SELECT granted.rolname
      FROM pg_auth_members
      JOIN pg_roles AS member ON member.oid = pg_auth_members.member
      JOIN pg_roles AS granted ON granted.oid = pg_auth_members.roleid
     WHERE member.rolname = session_user
       AND starts_with(granted.rolname, login_name('~'))
       AND granted.rolname <> login_name('~everybody')
       AND NOT EXISTS (SELECT rights.granted FROM rights()
                        WHERE login_name(rights.user_name) = session_user
                          AND login_name('~' || rights.granted) = granted.rolname));
END $$;

-- A login writes under its own user's name, with the rights of the hour.
-- only: postgresql
CREATE OR REPLACE FUNCTION name_the_writer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.user_id IS DISTINCT FROM acting_user() THEN
        RAISE EXCEPTION 'the trail names who writes';
    END IF;
    IF holds_right_of_yesterday() THEN
        RAISE insufficient_privilege USING MESSAGE = 'the cover is over';
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
REVOKE EXECUTE ON FUNCTION covers_have_turned, holds_right_of_yesterday FROM PUBLIC;
