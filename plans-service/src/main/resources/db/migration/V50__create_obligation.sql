-- Who asks for a return, and by when.
CREATE TABLE obligation_set (
    id              uuid         CONSTRAINT pk_obligation_set PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_obligation_set_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    owed_by         varchar(10)  NOT NULL CONSTRAINT ck_obligation_set_owed_by CHECK (owed_by IN ('AREA', 'MEMBERS')),
    kind            varchar(40)  NOT NULL,
    title           varchar(200) NOT NULL,
    period_id       varchar(12)  NOT NULL,
    due_on          date         NOT NULL,
    required_items  jsonb        NOT NULL,
    note            varchar(2000),
    obligations     integer      NOT NULL,
    external_scheme varchar(80),
    external_value  varchar(200),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT uq_obligation_set_external_id UNIQUE (area_code, external_scheme, external_value),
    CONSTRAINT uq_obligation_set UNIQUE (area_code, owed_by, kind, period_id)
);
CREATE INDEX ix_obligation_set_list ON obligation_set (area_code, id);

-- One authority, one return. What its set says is repeated here, for this is what is searched.
CREATE TABLE obligation (
    id                uuid         CONSTRAINT pk_obligation PRIMARY KEY,
    area_code         varchar(9)   NOT NULL CONSTRAINT ck_obligation_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    set_id            uuid         NOT NULL CONSTRAINT fk_obligation_set REFERENCES obligation_set,
    set_by_code       varchar(9)   NOT NULL,
    kind              varchar(40)  NOT NULL,
    title             varchar(200) NOT NULL,
    period_id         varchar(12)  NOT NULL,
    due_on            date         NOT NULL,
    required_items    jsonb        NOT NULL,
    -- Whose record it is about, and whose obligation was taken over when that authority ended.
    record_area_code  varchar(9)   NOT NULL,
    inherited_from_id uuid         CONSTRAINT fk_obligation_inherited_from REFERENCES obligation,
    owed_from         date         CONSTRAINT ck_obligation_inherited
                                   CHECK ((inherited_from_id IS NULL) = (owed_from IS NULL)),
    owed_until        date,
    revisions         integer      NOT NULL DEFAULT 0,
    return_id         uuid,
    received_on       date         CONSTRAINT ck_obligation_received CHECK ((return_id IS NULL) = (received_on IS NULL)),
    nil               boolean      CONSTRAINT ck_obligation_nil CHECK ((return_id IS NULL) = (nil IS NULL)),
    external_scheme   varchar(80),
    external_value    varchar(200),
    created_at        timestamptz  NOT NULL,
    updated_at        timestamptz  NOT NULL,
    version           bigint       NOT NULL,
    CONSTRAINT uq_obligation UNIQUE NULLS NOT DISTINCT (set_id, area_code, inherited_from_id)
);
CREATE INDEX ix_obligation_list ON obligation (area_code, due_on, id);
CREATE INDEX ix_obligation_inherited_from ON obligation (inherited_from_id);
