CREATE TABLE plan (
    id              uuid         CONSTRAINT pk_plan PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_plan_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    title           varchar(200) NOT NULL,
    kind            varchar(20)  NOT NULL
                    CONSTRAINT ck_plan_kind CHECK (kind IN ('STRATEGIC', 'OPERATIONAL', 'DELIVERY')),
    status          varchar(20)  NOT NULL
                    CONSTRAINT ck_plan_status CHECK (status IN ('DRAFT', 'ADOPTED', 'CLOSED', 'WITHDRAWN')),
    -- Partial dates as stated (2009, 2009-05 or 2009-05-20) and the days they span.
    period_start    varchar(10)  NOT NULL,
    period_end      varchar(10),
    first_day       date         NOT NULL,
    last_day        date,
    edition         varchar(100),
    document_date   varchar(10),
    sections        jsonb        NOT NULL,
    note            varchar(2000),
    external_scheme varchar(80),
    external_value  varchar(200),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT uq_plan_external_id UNIQUE (area_code, external_scheme, external_value),
    CONSTRAINT ck_plan_days CHECK (last_day IS NULL OR last_day >= first_day)
);
CREATE INDEX ix_plan_list ON plan (area_code, id);
CREATE INDEX ix_plan_updated_at ON plan (area_code, updated_at);

CREATE TABLE action (
    id                  uuid          CONSTRAINT pk_action PRIMARY KEY,
    plan_id             uuid          NOT NULL CONSTRAINT fk_action_plan REFERENCES plan,
    area_code           varchar(9)    NOT NULL,
    reference           varchar(40)   NOT NULL,
    reference_generated boolean       NOT NULL,
    position            integer       NOT NULL,
    section_key         varchar(40),
    title               varchar(200),
    text                varchar(4000) NOT NULL,
    status              varchar(20)   NOT NULL CONSTRAINT ck_action_status CHECK (status IN
                            ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETE', 'COMPLETE_EMBEDDED', 'ONGOING',
                             'NO_LONGER_RELEVANT', 'UNKNOWN')),
    open                boolean       NOT NULL,
    rated               boolean       NOT NULL,
    -- The last day of the last stated part; and the same where the action, while open, is overdue after it.
    due_on              date,
    overdue_after       date,
    sort_due_on         date          NOT NULL,
    body_ids            uuid[]        NOT NULL,
    lead_keys           varchar(200)[] NOT NULL,
    entry_keys          varchar(101)[] NOT NULL,
    -- Sub-actions, responsibilities, timescales, milestones, outcomes, tags, rating and note: read only with the action.
    document            jsonb         NOT NULL,
    words               tsvector      GENERATED ALWAYS AS
                            (to_tsvector('english', coalesce(title, '') || ' ' || text)) STORED,
    external_scheme     varchar(80),
    external_value      varchar(200),
    created_at          timestamptz   NOT NULL,
    updated_at          timestamptz   NOT NULL,
    version             bigint        NOT NULL,
    CONSTRAINT uq_action_reference UNIQUE (plan_id, reference),
    CONSTRAINT uq_action_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_action_plan_order ON action (plan_id, position, id);
CREATE INDEX ix_action_area_order ON action (area_code, plan_id, position, id);
CREATE INDEX ix_action_due_on ON action (area_code, sort_due_on, id);
CREATE INDEX ix_action_updated_at ON action (area_code, updated_at, id);
CREATE INDEX ix_action_overdue ON action (area_code, overdue_after) WHERE open;
CREATE INDEX ix_action_unrated ON action (area_code, plan_id) WHERE NOT rated;
CREATE INDEX ix_action_body_ids ON action USING gin (body_ids);
CREATE INDEX ix_action_lead_keys ON action USING gin (lead_keys);
CREATE INDEX ix_action_entry_keys ON action USING gin (entry_keys);
CREATE INDEX ix_action_words ON action USING gin (words);
