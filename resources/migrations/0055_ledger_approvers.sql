-- 0055  Who approves what a rule makes wait.
-- audited: approval_rule_approver

-- Any one of them is enough; a rule without any is met by whoever may approve. Users are shut out
-- and roles taken away at any time: name is what the one was called when it was named here.
-- docs/guide/approvals.md.
CREATE TABLE approval_rule_approver (
    id                {id},
    approval_rule_id  {ref} REFERENCES approval_rule (id),
    user_id           {ref?},
    role_id           {ref?},
    name              {text},
    CHECK ((user_id IS NULL) <> (role_id IS NULL))
) {strict};

CREATE INDEX approval_rule_approver_by_rule ON approval_rule_approver (approval_rule_id, id);
