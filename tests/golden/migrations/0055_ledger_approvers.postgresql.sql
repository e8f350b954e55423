CREATE TABLE approval_rule_approver (
    id                BIGINT NOT NULL PRIMARY KEY,
    approval_rule_id  BIGINT NOT NULL REFERENCES approval_rule (id),
    user_id           BIGINT,
    role_id           BIGINT,
    name              TEXT COLLATE "C" NOT NULL,
    CHECK ((user_id IS NULL) <> (role_id IS NULL))
) ;

CREATE INDEX approval_rule_approver_by_rule ON approval_rule_approver (approval_rule_id, id);
