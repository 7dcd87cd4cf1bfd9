-- head_counts is only ever read with its audience: a document.
CREATE TABLE audience (
    id              uuid         CONSTRAINT pk_audience PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_audience_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    external_scheme varchar(60),
    external_value  varchar(100),
    name            varchar(200) NOT NULL,
    kind            varchar(12)  NOT NULL CONSTRAINT ck_audience_kind CHECK (kind IN
                    ('STAFF', 'MEMBERS', 'CONTRACTORS', 'LEARNERS', 'COMMUNITY', 'PARTNER', 'SCHOOLS')),
    head_counts     jsonb        NOT NULL,
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT uq_audience_name UNIQUE (area_code, name),
    CONSTRAINT uq_audience_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_audience_name ON audience (area_code, name, id);
CREATE INDEX ix_audience_kind ON audience (area_code, kind, name, id);
