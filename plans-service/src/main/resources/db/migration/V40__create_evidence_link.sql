-- No cascade: when an action goes, the service deletes its evidence first and tells the feed.
CREATE TABLE evidence_link (
    id              uuid          CONSTRAINT pk_evidence_link PRIMARY KEY,
    area_code       varchar(9)    NOT NULL CONSTRAINT ck_evidence_link_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    external_scheme varchar(60),
    external_value  varchar(100),
    action_id       uuid          NOT NULL CONSTRAINT fk_evidence_link_action REFERENCES action,
    kind            varchar(20)   NOT NULL CONSTRAINT ck_evidence_link_kind CHECK (kind IN
                    ('ATTENDANCE_STATEMENT', 'SESSION', 'REFERRAL_ROUTE', 'DOCUMENT')),
    target_id       uuid,
    url             varchar(2000),
    note            varchar(500),
    state           varchar(10)   NOT NULL CONSTRAINT ck_evidence_link_state CHECK (state IN
                    ('VERIFIED', 'UNVERIFIED', 'BROKEN')),
    checked_at      timestamptz   CONSTRAINT ck_evidence_link_checked
                                  CHECK ((state = 'UNVERIFIED') = (checked_at IS NULL)),
    created_at      timestamptz   NOT NULL,
    updated_at      timestamptz   NOT NULL,
    version         bigint        NOT NULL,
    CONSTRAINT ck_evidence_link_target CHECK ((kind = 'DOCUMENT') = (target_id IS NULL)),
    CONSTRAINT ck_evidence_link_url CHECK ((kind = 'DOCUMENT') = (url IS NOT NULL)),
    CONSTRAINT uq_evidence_link_target UNIQUE (action_id, kind, target_id),
    CONSTRAINT uq_evidence_link_url UNIQUE (action_id, url),
    CONSTRAINT uq_evidence_link_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_evidence_link_area ON evidence_link (area_code, id);
CREATE INDEX ix_evidence_link_area_state ON evidence_link (area_code, state, id);
CREATE INDEX ix_evidence_link_action ON evidence_link (action_id, id);
CREATE INDEX ix_evidence_link_target ON evidence_link (target_id, id);
