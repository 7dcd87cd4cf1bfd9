-- Metadata alone: there is no column for what a document says.
CREATE TABLE risk_document (
    id              uuid         CONSTRAINT pk_risk_document PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_risk_document_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    kind            varchar(40)  NOT NULL,
    owner_body_id   uuid         CONSTRAINT fk_risk_document_owner REFERENCES body,
    owner_post      varchar(200),
    -- A partial date as stated (2009, 2009-06 or 2009-06-30).
    expected_on     varchar(10),
    received_on     date,
    review_due_on   date,
    marking         varchar(20)  CONSTRAINT ck_risk_document_marking CHECK (marking IN ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
    external_scheme varchar(80),
    external_value  varchar(200),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT uq_risk_document_external_id UNIQUE (area_code, external_scheme, external_value),
    CONSTRAINT ck_risk_document_owner CHECK (owner_body_id IS NOT NULL OR owner_post IS NOT NULL),
    CONSTRAINT ck_risk_document_review CHECK (review_due_on >= received_on)
);
CREATE INDEX ix_risk_document_list ON risk_document (area_code, id);
CREATE INDEX ix_risk_document_review ON risk_document (area_code, review_due_on) WHERE received_on IS NOT NULL;
CREATE INDEX ix_risk_document_owner ON risk_document (owner_body_id);
