CREATE TABLE attendance_import (
    id              uuid         CONSTRAINT pk_attendance_import PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_attendance_import_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    external_scheme varchar(60),
    external_value  varchar(100),
    batch_id        uuid         NOT NULL,
    kind            varchar(11)  NOT NULL CONSTRAINT ck_attendance_import_kind CHECK (kind IN ('ATTENDANCE', 'COMPLETIONS')),
    mode            varchar(10)  NOT NULL
                    CONSTRAINT ck_attendance_import_mode CHECK (mode IN ('PLAN', 'ATOMIC', 'PER_ROW')),
    status          varchar(10)  NOT NULL
                    CONSTRAINT ck_attendance_import_status CHECK (status IN ('PREVIEWED', 'APPLIED', 'REJECTED')),
    request         jsonb        NOT NULL,
    counts          jsonb        NOT NULL,
    columns         jsonb        NOT NULL,
    ignored_columns integer      NOT NULL,
    applied_at      timestamptz,
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL
);
CREATE INDEX ix_attendance_import_list ON attendance_import (area_code, id);

-- The rows of a batch are stored while the table still comes in, before there is an import. The entry here goes when there
-- is one; what a broken connection leaves is cleared away by it.
CREATE TABLE import_batch (
    batch_id uuid        CONSTRAINT pk_import_batch PRIMARY KEY,
    began_at  timestamptz NOT NULL
);

CREATE TABLE attendance_import_row (
    batch_id       uuid        NOT NULL,
    row_number      integer     NOT NULL,
    session_key     varchar(400),
    course_id       uuid,
    held_on         date,
    period_id       varchar(12),
    host            varchar(200),
    external_value  varchar(100),
    audience_id     uuid,
    basis           varchar(12),
    count           integer,
    outcome         varchar(10)
                    CONSTRAINT ck_attendance_import_row_outcome CHECK (outcome IN
                    ('CREATED', 'UPDATED', 'UNCHANGED', 'REMOVED', 'REJECTED')),
    reason          varchar(60),
    field           varchar(40),
    detail          varchar(300),
    session_id      uuid,
    session_version bigint,
    CONSTRAINT pk_attendance_import_row PRIMARY KEY (batch_id, row_number)
);
CREATE INDEX ix_attendance_import_row_session ON attendance_import_row (batch_id, session_key, row_number);
CREATE INDEX ix_attendance_import_row_outcome ON attendance_import_row (batch_id, outcome, row_number);
