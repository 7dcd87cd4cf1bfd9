CREATE TABLE training_session (
    id              uuid         CONSTRAINT pk_training_session PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_training_session_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    external_scheme varchar(60),
    external_value  varchar(100),
    course_id       uuid         NOT NULL CONSTRAINT fk_training_session_course REFERENCES course,
    held_on         date,
    period_id       varchar(12),
    first_day       date         NOT NULL,
    last_day        date         NOT NULL,
    host            varchar(200),
    capacity        integer      CONSTRAINT ck_training_session_capacity CHECK (capacity > 0),
    source          varchar(300),
    note            varchar(2000),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT uq_training_session_external_id UNIQUE (area_code, external_scheme, external_value),
    CONSTRAINT ck_training_session_held CHECK ((held_on IS NULL) <> (period_id IS NULL))
);
CREATE INDEX ix_training_session_first_day ON training_session (area_code, first_day, id);
CREATE INDEX ix_training_session_course ON training_session (course_id, first_day, id);

-- Deferred, because counts that change places meet for a moment.
CREATE TABLE session_count (
    session_id  uuid        NOT NULL CONSTRAINT fk_session_count_session REFERENCES training_session,
    position    integer     NOT NULL,
    audience_id uuid        NOT NULL CONSTRAINT fk_session_count_audience REFERENCES audience,
    basis       varchar(12) NOT NULL CONSTRAINT ck_session_count_basis CHECK (basis IN
                ('INDIVIDUALS', 'ATTENDANCES', 'COMPLETIONS', 'INVITATIONS')),
    count       integer     CONSTRAINT ck_session_count_count CHECK (count >= 0),
    CONSTRAINT pk_session_count PRIMARY KEY (session_id, position),
    CONSTRAINT uq_session_count_audience UNIQUE (session_id, audience_id, basis) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_session_count_stated CHECK (count IS NOT NULL OR basis = 'INVITATIONS')
);
CREATE INDEX ix_session_count_audience ON session_count (audience_id);
