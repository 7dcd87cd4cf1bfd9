CREATE TABLE route_import (
    id              uuid         CONSTRAINT pk_route_import PRIMARY KEY,
    area_code       varchar(9)   NOT NULL CONSTRAINT ck_route_import_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    mode            varchar(10)  NOT NULL CONSTRAINT ck_route_import_mode CHECK (mode IN ('PLAN', 'ATOMIC', 'PER_ROW')),
    status          varchar(10)  NOT NULL
                    CONSTRAINT ck_route_import_status CHECK (status IN ('PREVIEWED', 'APPLIED', 'REJECTED')),
    counts          jsonb        NOT NULL,
    columns         jsonb        NOT NULL,
    -- What a preview would store, and the state of the area's routes it was made for; gone once it is applied.
    proposals       jsonb,
    area_state      varchar(64)  NOT NULL,
    applied_at      timestamptz,
    external_scheme varchar(60),
    external_value  varchar(100),
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL
);
CREATE INDEX ix_route_import_list ON route_import (area_code, id);

CREATE TABLE route_import_row (
    import_id   uuid          NOT NULL CONSTRAINT fk_route_import_row_import REFERENCES route_import ON DELETE CASCADE,
    row_number  integer       NOT NULL,
    outcome     varchar(10)   NOT NULL,
    reference   varchar(100),
    route_id    uuid,
    reason      varchar(60),
    column_name varchar(200),
    detail      varchar(1000),
    CONSTRAINT pk_route_import_row PRIMARY KEY (import_id, row_number)
);
