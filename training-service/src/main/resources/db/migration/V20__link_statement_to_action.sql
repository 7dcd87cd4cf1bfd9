ALTER TABLE attendance_statement
    ADD COLUMN plan_action_id         uuid,
    ADD COLUMN plan_action_state      varchar(10),
    ADD COLUMN plan_action_checked_at timestamptz,
    ADD CONSTRAINT ck_attendance_statement_action CHECK ((plan_action_id IS NULL) = (plan_action_state IS NULL)),
    ADD CONSTRAINT ck_attendance_statement_action_state CHECK (plan_action_state IN ('VERIFIED', 'UNVERIFIED', 'BROKEN')),
    ADD CONSTRAINT ck_attendance_statement_action_checked CHECK
        ((plan_action_checked_at IS NOT NULL) = (coalesce(plan_action_state, 'UNVERIFIED') <> 'UNVERIFIED'));
CREATE INDEX ix_attendance_statement_action ON attendance_statement (plan_action_id, period_start, id);

-- What is unverified is looked at in every round.
CREATE INDEX ix_attendance_statement_unverified ON attendance_statement (id) WHERE plan_action_state = 'UNVERIFIED';
