CREATE TABLE governance_group (
    id              uuid         CONSTRAINT pk_governance_group PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_governance_group_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    name            varchar(200) NOT NULL,
    kind            varchar(20)  NOT NULL CONSTRAINT ck_governance_group_kind CHECK (kind IN
                        ('GOLD', 'SILVER', 'BRONZE', 'BOARD', 'PANEL', 'PARTNERSHIP', 'COMMITTEE', 'OTHER')),
    purpose         varchar(2000),
    reports_to_id   uuid         CONSTRAINT fk_governance_group_reports_to REFERENCES governance_group,
    external_scheme varchar(80),
    external_value  varchar(200),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT uq_governance_group_external_id UNIQUE (area_code, external_scheme, external_value),
    CONSTRAINT uq_governance_group_name UNIQUE (area_code, name),
    CONSTRAINT ck_governance_group_reports_to CHECK (reports_to_id <> id)
);
CREATE INDEX ix_governance_group_reports_to ON governance_group (reports_to_id);

CREATE TABLE membership (
    group_id   uuid        NOT NULL CONSTRAINT fk_membership_group REFERENCES governance_group ON DELETE CASCADE,
    position   integer     NOT NULL,
    role       varchar(20) NOT NULL CONSTRAINT ck_membership_role CHECK (role IN
                   ('CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'ADVISER', 'SECRETARY')),
    body_id    uuid        CONSTRAINT fk_membership_body REFERENCES body,
    post       varchar(200),
    -- Partial dates as stated (2009, 2009-03 or 2009-03-31) and the days they span.
    start_date varchar(10),
    end_date   varchar(10),
    first_day  date,
    last_day   date,
    CONSTRAINT pk_membership PRIMARY KEY (group_id, position),
    CONSTRAINT ck_membership_member CHECK (body_id IS NOT NULL OR post IS NOT NULL),
    CONSTRAINT ck_membership_chair CHECK (post IS NOT NULL OR role NOT IN ('CHAIR', 'DEPUTY_CHAIR')),
    CONSTRAINT ck_membership_days CHECK (last_day >= first_day)
);
CREATE INDEX ix_membership_body ON membership (body_id, group_id);
