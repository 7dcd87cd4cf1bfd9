CREATE TABLE course (
    id                      uuid         CONSTRAINT pk_course PRIMARY KEY,
    area_code               varchar(9)   NOT NULL CONSTRAINT ck_course_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    external_scheme         varchar(60),
    external_value          varchar(100),
    title                   varchar(200) NOT NULL,
    course_code             varchar(60),
    delivery_mode           varchar(16)  NOT NULL CONSTRAINT ck_course_delivery_mode CHECK (delivery_mode IN
                            ('CLASSROOM', 'WEBINAR_LIVE', 'WEBINAR_RECORDED', 'E_LEARNING', 'BRIEFING', 'VIDEO',
                             'COMMUNITY_EVENT', 'EMAIL_LINK')),
    validity_months         integer      CONSTRAINT ck_course_validity CHECK (validity_months > 0),
    counts_towards_coverage boolean      NOT NULL,
    created_at              timestamptz  NOT NULL,
    updated_at              timestamptz  NOT NULL,
    version                 bigint       NOT NULL,
    CONSTRAINT uq_course_external_id UNIQUE (area_code, external_scheme, external_value),
    CONSTRAINT ck_course_exposure CHECK (NOT (delivery_mode = 'EMAIL_LINK' AND counts_towards_coverage))
);
CREATE INDEX ix_course_title ON course (area_code, title, id);
CREATE INDEX ix_course_delivery_mode ON course (area_code, delivery_mode, title, id);
