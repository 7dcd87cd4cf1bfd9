CREATE TABLE contribution (
    id              uuid        CONSTRAINT pk_contribution PRIMARY KEY,
    -- Of the action that contributes, whose council states it.
    area_code       varchar(9)  NOT NULL CONSTRAINT ck_contribution_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    plan_id         uuid        NOT NULL CONSTRAINT fk_contribution_plan REFERENCES plan,
    action_id       uuid        NOT NULL CONSTRAINT fk_contribution_action REFERENCES action,
    to_area_code    varchar(9)  NOT NULL CONSTRAINT ck_contribution_to_area CHECK (to_area_code ~ '^[EWSN][0-9]{8}$'),
    to_plan_id      uuid        NOT NULL CONSTRAINT fk_contribution_to_plan REFERENCES plan,
    to_action_id    uuid        NOT NULL CONSTRAINT fk_contribution_to_action REFERENCES action,
    note            varchar(2000),
    external_scheme varchar(80),
    external_value  varchar(200),
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    version         bigint      NOT NULL,
    CONSTRAINT uq_contribution_actions UNIQUE (action_id, to_action_id)
);
CREATE INDEX ix_contribution_list ON contribution (area_code, id);
CREATE INDEX ix_contribution_to_area ON contribution (to_area_code, id);
CREATE INDEX ix_contribution_plan ON contribution (plan_id);
CREATE INDEX ix_contribution_to_plan ON contribution (to_plan_id);
CREATE INDEX ix_contribution_to_action ON contribution (to_action_id);
