-- 0020  The language of letters to a party, and who looks after an opportunity: in tables of their own,
-- for a new column would change rows that are covered already.
-- audited: party_language opportunity_owner

-- Of letters to a party; a party without a row has the company's.
CREATE TABLE party_language (
    id        {id},
    party_id  {ref} UNIQUE REFERENCES party (id),
    language  {text} CHECK (length(language) = 2)
) {strict};

-- Who in the house looks after an opportunity; one without a row is nobody's.
CREATE TABLE opportunity_owner (
    id              {id},
    opportunity_id  {ref} UNIQUE REFERENCES opportunity (id),
    user_id         {ref} REFERENCES app_user (id)
) {strict};

CREATE INDEX opportunity_owner_by_user ON opportunity_owner (user_id, opportunity_id);

-- The list of opportunities, by when they are decided.
CREATE INDEX opportunity_by_close ON opportunity (closes_on, id);
