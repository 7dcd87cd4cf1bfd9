ALTER TABLE training_session
    ADD COLUMN plan_action_id         uuid,
    ADD COLUMN plan_action_state      varchar(10),
    ADD COLUMN plan_action_checked_at timestamptz,
    ADD CONSTRAINT ck_training_session_action CHECK ((plan_action_id IS NULL) = (plan_action_state IS NULL)),
    ADD CONSTRAINT ck_training_session_action_state CHECK (plan_action_state IN ('VERIFIED', 'UNVERIFIED', 'BROKEN')),
    ADD CONSTRAINT ck_training_session_action_checked CHECK
        ((plan_action_checked_at IS NOT NULL) = (coalesce(plan_action_state, 'UNVERIFIED') <> 'UNVERIFIED'));
CREATE INDEX ix_training_session_action ON training_session (plan_action_id, first_day, id);

-- What is unverified is looked at in every round.
CREATE INDEX ix_training_session_unverified ON training_session (id) WHERE plan_action_state = 'UNVERIFIED';
