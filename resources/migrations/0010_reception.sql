-- 0010  Who is expected, who is in the house, and who was.
-- audited: visit

-- visitor_key tells visitors apart: the party, or the name and company if it is none of ours.
-- Names stand as they were on the day. expected_at_ms is empty for who came unannounced.
CREATE TABLE visit (
    id                {id},
    visitor_party_id  {ref?} REFERENCES party (id),
    visitor_name      {text} CHECK (visitor_name <> ''),
    visitor_company   {text},
    visitor_key       {text} CHECK (visitor_key <> ''),
    host_party_id     {ref} REFERENCES party (id),
    host_name         {text},
    purpose           {text},
    appointment_id    {ref?} REFERENCES appointment (id),
    state             {text} CHECK (state IN ('expected', 'here', 'left', 'no_show')),
    expected_at_ms    {instant?},
    arrived_at_ms     {instant?},
    seen_at_ms        {instant?},
    left_at_ms        {instant?},
    host_answered_at_ms {instant?},
    badge             {text},
    version           {count},
    CHECK ((state IN ('here', 'left')) = (arrived_at_ms IS NOT NULL)),
    CHECK ((state = 'left') = (left_at_ms IS NOT NULL)),
    CHECK ((arrived_at_ms IS NULL) = (seen_at_ms IS NULL)),
    CHECK (state <> 'here' OR badge <> ''),
    CHECK (left_at_ms >= arrived_at_ms)
) {strict};

-- Nobody is in the house twice, and no badge is worn twice.
CREATE UNIQUE INDEX visit_here_once ON visit (visitor_key) WHERE state = 'here';
CREATE UNIQUE INDEX visit_badge_once ON visit (badge) WHERE state = 'here';
CREATE INDEX visit_by_state ON visit (state, expected_at_ms, id);
CREATE INDEX visit_by_visitor ON visit (visitor_party_id, id);
CREATE INDEX visit_by_host ON visit (host_party_id, id);
