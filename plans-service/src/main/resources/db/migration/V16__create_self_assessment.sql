CREATE TABLE self_assessment (
    id               uuid          CONSTRAINT pk_self_assessment PRIMARY KEY,
    area_code        varchar(9)    NOT NULL CONSTRAINT ck_self_assessment_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    framework_code   varchar(40)   NOT NULL CONSTRAINT fk_self_assessment_framework REFERENCES framework,
    scale            varchar(40)   NOT NULL,
    -- A partial date as stated (2009, 2009-01 or 2009-01-20) and the last day it spans.
    assessed_on      varchar(10)   NOT NULL,
    last_day         date          NOT NULL,
    period_id        varchar(12),
    status           varchar(20)   NOT NULL
                     CONSTRAINT ck_self_assessment_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'SUPERSEDED')),
    superseded_by_id uuid          CONSTRAINT fk_self_assessment_superseded_by REFERENCES self_assessment
                     DEFERRABLE INITIALLY DEFERRED
                     CONSTRAINT ck_self_assessment_superseded
                     CHECK ((status = 'SUPERSEDED') = (superseded_by_id IS NOT NULL)),
    submitted_at     timestamptz   CONSTRAINT ck_self_assessment_submitted
                     CHECK ((status = 'DRAFT') = (submitted_at IS NULL)),
    by_post          varchar(200)  NOT NULL,
    -- Scores, comparators and notes: read only with the assessment.
    document         jsonb         NOT NULL,
    external_scheme  varchar(80),
    external_value   varchar(200),
    created_at       timestamptz   NOT NULL,
    updated_at       timestamptz   NOT NULL,
    version          bigint        NOT NULL,
    CONSTRAINT uq_self_assessment_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_self_assessment_list ON self_assessment (area_code, last_day, id);

-- Of one council and set one is current, whoever submits at the same moment.
CREATE UNIQUE INDEX uq_self_assessment_current ON self_assessment (area_code, framework_code) WHERE status = 'SUBMITTED';
