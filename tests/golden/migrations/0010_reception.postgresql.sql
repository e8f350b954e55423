CREATE TABLE visit (
    id                BIGINT NOT NULL PRIMARY KEY,
    visitor_party_id  BIGINT REFERENCES party (id),
    visitor_name      TEXT COLLATE "C" NOT NULL CHECK (visitor_name <> ''),
    visitor_company   TEXT COLLATE "C" NOT NULL,
    visitor_key       TEXT COLLATE "C" NOT NULL CHECK (visitor_key <> ''),
    host_party_id     BIGINT NOT NULL REFERENCES party (id),
    host_name         TEXT COLLATE "C" NOT NULL,
    purpose           TEXT COLLATE "C" NOT NULL,
    appointment_id    BIGINT REFERENCES appointment (id),
    state             TEXT COLLATE "C" NOT NULL CHECK (state IN ('expected', 'here', 'left', 'no_show')),
    expected_at_ms    BIGINT,
    arrived_at_ms     BIGINT,
    seen_at_ms        BIGINT,
    left_at_ms        BIGINT,
    host_answered_at_ms BIGINT,
    badge             TEXT COLLATE "C" NOT NULL,
    version           BIGINT NOT NULL,
    CHECK ((state IN ('here', 'left')) = (arrived_at_ms IS NOT NULL)),
    CHECK ((state = 'left') = (left_at_ms IS NOT NULL)),
    CHECK ((arrived_at_ms IS NULL) = (seen_at_ms IS NULL)),
    CHECK (state <> 'here' OR badge <> ''),
    CHECK (left_at_ms >= arrived_at_ms)
) ;

CREATE UNIQUE INDEX visit_here_once ON visit (visitor_key) WHERE state = 'here';

CREATE UNIQUE INDEX visit_badge_once ON visit (badge) WHERE state = 'here';

CREATE INDEX visit_by_state ON visit (state, expected_at_ms, id);

CREATE INDEX visit_by_visitor ON visit (visitor_party_id, id);

CREATE INDEX visit_by_host ON visit (host_party_id, id);
