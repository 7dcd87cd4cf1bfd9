CREATE TABLE decision (
    id            uuid        CONSTRAINT pk_decision PRIMARY KEY,
    plan_id       uuid        NOT NULL CONSTRAINT fk_decision_plan REFERENCES plan,
    version_id    uuid        NOT NULL CONSTRAINT fk_decision_version REFERENCES plan_version,
    area_code     varchar(9)  NOT NULL,
    group_id      uuid        NOT NULL CONSTRAINT fk_decision_group REFERENCES governance_group,
    decided_on    date        NOT NULL,
    agenda_item   varchar(40),
    outcome       varchar(30) NOT NULL CONSTRAINT ck_decision_outcome CHECK (outcome IN
                      ('NOTED', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'DEFERRED', 'REJECTED')),
    -- Read only with the decision; the bodies they name are a column too, so that none of them is deleted.
    conditions    jsonb       NOT NULL,
    body_ids      uuid[]      NOT NULL,
    note          varchar(2000),
    supersedes_id uuid        CONSTRAINT fk_decision_supersedes REFERENCES decision
                              CONSTRAINT uq_decision_supersedes UNIQUE,
    created_at    timestamptz NOT NULL
);
CREATE INDEX ix_decision_list ON decision (area_code, decided_on, id);
CREATE INDEX ix_decision_plan ON decision (plan_id, decided_on, id);
CREATE INDEX ix_decision_version ON decision (version_id, decided_on, id);
CREATE INDEX ix_decision_group ON decision (group_id, decided_on, id);
CREATE INDEX ix_decision_body_ids ON decision USING gin (body_ids);

CREATE TABLE condition_met (
    decision_id uuid         NOT NULL CONSTRAINT fk_condition_met_decision REFERENCES decision,
    number      integer      NOT NULL,
    met_on      date         NOT NULL,
    by_post     varchar(200) NOT NULL,
    note        varchar(2000),
    CONSTRAINT pk_condition_met PRIMARY KEY (decision_id, number)
);

-- A decision stands as it was taken; a correction is another one, and a condition that was met stays met.
REVOKE UPDATE, DELETE ON decision, condition_met FROM "${appRole}";
