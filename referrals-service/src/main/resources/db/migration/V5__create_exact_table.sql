-- Exact counts as an authority puts them: a whole table each. They are read by nobody else and are not in the feed.
CREATE TABLE exact_table (
    id              uuid        CONSTRAINT pk_exact_table PRIMARY KEY,
    area_code       varchar(9)  NOT NULL CONSTRAINT ck_exact_table_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    period_id       varchar(9)  NOT NULL CONSTRAINT ck_exact_table_period CHECK (period_id ~ '^FY[0-9]{4}-[0-9]{2}$'),
    dimension       varchar(13) NOT NULL CONSTRAINT fk_exact_table_count_table REFERENCES count_table,
    counts          jsonb       NOT NULL,
    external_scheme varchar(60),
    external_value  varchar(100),
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    version         bigint      NOT NULL,
    CONSTRAINT uq_exact_table_key UNIQUE (area_code, period_id, dimension)
);
