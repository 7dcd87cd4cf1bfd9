CREATE TABLE plan_import (
    id              uuid         CONSTRAINT pk_plan_import PRIMARY KEY,
    plan_id         uuid         NOT NULL CONSTRAINT fk_plan_import_plan REFERENCES plan ON DELETE CASCADE,
    area_code       varchar(9)   NOT NULL,
    mode            varchar(10)  NOT NULL CONSTRAINT ck_plan_import_mode CHECK (mode IN ('PLAN', 'ATOMIC', 'PER_ROW')),
    status          varchar(10)  NOT NULL
                    CONSTRAINT ck_plan_import_status CHECK (status IN ('PREVIEWED', 'APPLIED', 'REJECTED')),
    counts          jsonb        NOT NULL,
    columns         jsonb        NOT NULL,
    -- What a preview would store, and the state of the plan it was made for; gone once it is applied.
    proposals       jsonb,
    plan_state      varchar(64)  NOT NULL,
    applied_at      timestamptz,
    external_scheme varchar(80),
    external_value  varchar(200),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL
);
CREATE INDEX ix_plan_import_list ON plan_import (area_code, id);
CREATE INDEX ix_plan_import_plan ON plan_import (plan_id);

CREATE TABLE plan_import_row (
    import_id   uuid        NOT NULL CONSTRAINT fk_plan_import_row_import REFERENCES plan_import ON DELETE CASCADE,
    row_number  integer     NOT NULL,
    outcome     varchar(10) NOT NULL,
    reference   varchar(40),
    action_id   uuid,
    reason      varchar(60),
    column_name varchar(200),
    detail      varchar(1000),
    warnings    jsonb       NOT NULL,
    CONSTRAINT pk_plan_import_row PRIMARY KEY (import_id, row_number)
);
