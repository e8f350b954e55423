-- 0037  Which entries and payments wait for a second person.
-- audited: approval_rule

-- What is at or above the amount, of that kind, and (where an account is named) meets that account.
-- kind is empty for all; of entries 'manual' or 'reversal', of payments 'in' or 'out'.
-- docs/guide/approvals.md.
CREATE TABLE approval_rule (
    id                 {id},
    subject            {text} CHECK (subject IN ('entry', 'payment')),
    kind               {text} CHECK (kind IN ('', 'manual', 'reversal', 'in', 'out')),
    amount_from_minor  {money} CHECK (amount_from_minor >= 0),
    account_id         {ref?} REFERENCES account (id),
    version            {count}
) {strict};
