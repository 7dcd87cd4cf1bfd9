-- accreditations are only ever read with their pool: a document.
CREATE TABLE facilitator_pool (
    id              uuid         CONSTRAINT pk_facilitator_pool PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_facilitator_pool_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    external_scheme varchar(60),
    external_value  varchar(100),
    name            varchar(200) NOT NULL,
    course_id       uuid         CONSTRAINT fk_facilitator_pool_course REFERENCES course,
    accreditations  jsonb        NOT NULL,
    source          varchar(300),
    note            varchar(2000),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT uq_facilitator_pool_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_facilitator_pool_name ON facilitator_pool (area_code, name, id);
CREATE INDEX ix_facilitator_pool_course ON facilitator_pool (course_id, name, id);
