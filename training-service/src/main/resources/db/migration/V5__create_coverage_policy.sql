CREATE TABLE coverage_policy (
    id                   uuid        CONSTRAINT pk_coverage_policy PRIMARY KEY,
    area_code            varchar(9)  NOT NULL CONSTRAINT ck_coverage_policy_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    external_scheme      varchar(60),
    external_value       varchar(100),
    combination          varchar(12) NOT NULL CONSTRAINT ck_coverage_policy_combination CHECK (combination IN ('ANY_ONE_OF')),
    every_course         boolean     NOT NULL,
    small_audience_floor integer     NOT NULL CONSTRAINT ck_coverage_policy_floor CHECK (small_audience_floor >= 5),
    created_at           timestamptz NOT NULL,
    updated_at           timestamptz NOT NULL,
    version              bigint      NOT NULL,
    CONSTRAINT uq_coverage_policy_area UNIQUE (area_code)
);

-- Deferred, because courses that change places meet for a moment.
CREATE TABLE coverage_policy_course (
    policy_id       uuid    NOT NULL CONSTRAINT fk_coverage_policy_course_policy REFERENCES coverage_policy,
    position        integer NOT NULL,
    course_id       uuid    NOT NULL CONSTRAINT fk_coverage_policy_course_course REFERENCES course,
    validity_months integer CONSTRAINT ck_coverage_policy_course_validity CHECK (validity_months > 0),
    CONSTRAINT pk_coverage_policy_course PRIMARY KEY (policy_id, position),
    CONSTRAINT uq_coverage_policy_course UNIQUE (policy_id, course_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_coverage_policy_course ON coverage_policy_course (course_id);
