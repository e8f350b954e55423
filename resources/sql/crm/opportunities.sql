-- What may be sold, and how near it is.

-- name: stages
SELECT id, name, position, probability_percent
  FROM opportunity_stage
 ORDER BY position

-- name: insert_stage
INSERT INTO opportunity_stage (id, name, position, probability_percent)
VALUES (:id, :name, :position, :probability_percent)

-- name: load
SELECT opportunity.id, opportunity.party_id, opportunity.title, opportunity.stage_id,
       opportunity.state, opportunity.currency, opportunity.expected_minor,
       opportunity.probability_percent, opportunity.closes_on, opportunity.reason,
       opportunity.version, opportunity_owner.user_id AS owner_id
  FROM opportunity
  LEFT JOIN opportunity_owner ON opportunity_owner.opportunity_id = opportunity.id
 WHERE opportunity.id = :id

-- name: insert
INSERT INTO opportunity (id, party_id, title, stage_id, state, expected_minor, currency,
                         probability_percent, closes_on, reason, created_at_ms, version)
VALUES (:id, :party_id, :title, :stage_id, 'open', :expected_minor, :currency,
        :probability_percent, :closes_on, '', :created_at_ms, 1)

-- name: move
UPDATE opportunity
   SET stage_id = :stage_id, state = :state, probability_percent = :probability_percent,
       reason = :reason, version = version + 1
 WHERE id = :id AND version = :version

-- name: change
UPDATE opportunity
   SET party_id = :party_id, title = :title, stage_id = :stage_id,
       expected_minor = :expected_minor, currency = :currency,
       probability_percent = :probability_percent, closes_on = :closes_on, version = version + 1
 WHERE id = :id AND version = :version

-- name: owners
-- Who works here.
SELECT id, name, full_name
  FROM app_user
 WHERE is_active = 1
 ORDER BY name
 LIMIT :rows_max

-- name: insert_owner
INSERT INTO opportunity_owner (id, opportunity_id, user_id)
VALUES (:id, :opportunity_id, :user_id)

-- name: remove_owner
DELETE FROM opportunity_owner
 WHERE opportunity_id = :opportunity_id

-- name: insert_move
INSERT INTO opportunity_move (id, opportunity_id, from_stage_id, to_stage_id, state, moved_at_ms,
                              user_id)
VALUES (:id, :opportunity_id, :from_stage_id, :to_stage_id, :state, :moved_at_ms, :user_id)

-- name: moves
SELECT from_stage_id, to_stage_id, state, moved_at_ms, user_id
  FROM opportunity_move
 WHERE opportunity_id = :opportunity_id
 ORDER BY id
 LIMIT :rows_max

-- name: page
-- In the order in which they were made, after :after_id.
SELECT opportunity.id, opportunity.party_id, opportunity.title, opportunity.stage_id,
       opportunity.state, opportunity.currency, opportunity.expected_minor,
       opportunity.probability_percent, opportunity.closes_on, opportunity.reason,
       opportunity.version, opportunity_owner.user_id AS owner_id
  FROM opportunity
  LEFT JOIN opportunity_owner ON opportunity_owner.opportunity_id = opportunity.id
 WHERE opportunity.id > :after_id
 ORDER BY opportunity.id
 LIMIT :rows_max

-- name: pipeline
-- The open ones by stage and currency; weighted by their probability, in hundredths.
SELECT opportunity_stage.name, opportunity.currency, COUNT(*) AS opportunity_count,
       CAST(SUM(opportunity.expected_minor) AS BIGINT) AS expected_minor,
       CAST(SUM(opportunity.expected_minor * opportunity.probability_percent) AS BIGINT)
       AS weighted_hundredths
  FROM opportunity
  JOIN opportunity_stage ON opportunity_stage.id = opportunity.stage_id
 WHERE opportunity.state = 'open'
 GROUP BY opportunity_stage.position, opportunity_stage.name, opportunity.currency
 ORDER BY opportunity_stage.position, opportunity.currency
