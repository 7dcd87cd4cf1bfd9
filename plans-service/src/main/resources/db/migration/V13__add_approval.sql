-- Whose approval a plan needs, and how far its newest version has come with them.
ALTER TABLE plan
    ADD COLUMN approval_rule   jsonb   NOT NULL DEFAULT '{"kind": "any", "groupIds": [], "namedGroupIds": []}',
    ADD COLUMN approval_state  varchar(30) CONSTRAINT ck_plan_approval_state CHECK (approval_state IN
                                   ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'AWAITING')),
    ADD COLUMN still_to_decide uuid[]  NOT NULL DEFAULT '{}',
    ADD COLUMN open_conditions integer NOT NULL DEFAULT 0;
UPDATE plan SET approval_state = 'AWAITING' WHERE versions > 0;
CREATE INDEX ix_plan_still_to_decide ON plan USING gin (still_to_decide);
CREATE INDEX ix_plan_approval_rule ON plan USING gin (approval_rule jsonb_path_ops);

-- A version keeps the rule that held while it was the newest.
ALTER TABLE plan_version
    ADD COLUMN approval_rule   jsonb   NOT NULL DEFAULT '{"kind": "any", "groupIds": [], "namedGroupIds": []}',
    ADD COLUMN approval_state  varchar(30) NOT NULL DEFAULT 'AWAITING'
                               CONSTRAINT ck_plan_version_approval_state CHECK (approval_state IN
                                   ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'AWAITING')),
    ADD COLUMN still_to_decide uuid[]  NOT NULL DEFAULT '{}',
    ADD COLUMN open_conditions integer NOT NULL DEFAULT 0,
    ADD COLUMN version         bigint  NOT NULL DEFAULT 1;
CREATE INDEX ix_plan_version_approval_rule ON plan_version USING gin (approval_rule jsonb_path_ops);

-- What was frozen still stays as it is; only what groups make of it grows.
GRANT UPDATE (approval_rule, approval_state, still_to_decide, open_conditions, version) ON plan_version TO "${appRole}";
