CREATE TABLE body (
    id              uuid         CONSTRAINT pk_body PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_body_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    name            varchar(200) NOT NULL,
    kind            varchar(40)  NOT NULL,
    aliases         jsonb        NOT NULL,
    -- Name and aliases as matching compares them; importers and filters look here.
    match_keys      varchar(200)[] NOT NULL,
    external_scheme varchar(80),
    external_value  varchar(200),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT uq_body_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_body_list ON body (area_code, name, id);
CREATE INDEX ix_body_match_keys ON body USING gin (match_keys);
