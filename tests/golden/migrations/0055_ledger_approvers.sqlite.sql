CREATE TABLE approval_rule_approver (
    id                INTEGER NOT NULL PRIMARY KEY,
    approval_rule_id  INTEGER NOT NULL REFERENCES approval_rule (id),
    user_id           INTEGER,
    role_id           INTEGER,
    name              TEXT NOT NULL,
    CHECK ((user_id IS NULL) <> (role_id IS NULL))
) STRICT;

CREATE INDEX approval_rule_approver_by_rule ON approval_rule_approver (approval_rule_id, id);
