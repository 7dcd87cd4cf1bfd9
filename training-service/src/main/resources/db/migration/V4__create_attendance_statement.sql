CREATE TABLE attendance_statement (
    id              uuid         CONSTRAINT pk_attendance_statement PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_attendance_statement_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    external_scheme varchar(60),
    external_value  varchar(100),
    period_id       varchar(12)  NOT NULL,
    period_start    date         NOT NULL,
    course_id       uuid         CONSTRAINT fk_attendance_statement_course REFERENCES course,
    basis           varchar(12)  NOT NULL CONSTRAINT ck_attendance_statement_basis CHECK (basis IN
                    ('INDIVIDUALS', 'ATTENDANCES', 'COMPLETIONS', 'INVITATIONS')),
    as_at           date,
    source          varchar(300),
    declared_total  integer      CONSTRAINT ck_attendance_statement_total CHECK (declared_total >= 0),
    note            varchar(2000),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT uq_attendance_statement_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_attendance_statement_start ON attendance_statement (area_code, period_start, id);
CREATE INDEX ix_attendance_statement_period ON attendance_statement (area_code, period_id, period_start, id);
CREATE INDEX ix_attendance_statement_course ON attendance_statement (course_id, period_start, id);

-- Deferred, because lines that change places meet for a moment.
CREATE TABLE attendance_line (
    statement_id uuid    NOT NULL CONSTRAINT fk_attendance_line_statement REFERENCES attendance_statement,
    position     integer NOT NULL,
    audience_id  uuid    NOT NULL CONSTRAINT fk_attendance_line_audience REFERENCES audience,
    count        integer NOT NULL CONSTRAINT ck_attendance_line_count CHECK (count >= 0),
    CONSTRAINT pk_attendance_line PRIMARY KEY (statement_id, position),
    CONSTRAINT uq_attendance_line_audience UNIQUE (statement_id, audience_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_attendance_line_audience ON attendance_line (audience_id);
