CREATE TABLE plan_version (
    id         uuid         CONSTRAINT pk_plan_version PRIMARY KEY,
    plan_id    uuid         NOT NULL CONSTRAINT fk_plan_version_plan REFERENCES plan,
    area_code  varchar(9)   NOT NULL,
    number     integer      NOT NULL,
    label      varchar(100) NOT NULL,
    note       varchar(2000),
    -- The plan and its actions in the words of the contract, read only as a whole.
    content    jsonb        NOT NULL,
    created_at timestamptz  NOT NULL,
    CONSTRAINT uq_plan_version_number UNIQUE (plan_id, number),
    CONSTRAINT uq_plan_version_label UNIQUE (plan_id, label)
);

-- What was frozen stays as it is.
REVOKE UPDATE, DELETE ON plan_version FROM "${appRole}";

ALTER TABLE plan ADD COLUMN versions integer NOT NULL DEFAULT 0;
