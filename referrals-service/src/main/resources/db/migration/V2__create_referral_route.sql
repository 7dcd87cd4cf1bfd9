CREATE TABLE referral_route (
    id                  uuid         CONSTRAINT pk_referral_route PRIMARY KEY,
    area_code           varchar(9)   NOT NULL CONSTRAINT ck_referral_route_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    title               varchar(200) NOT NULL,
    status              varchar(7)   NOT NULL CONSTRAINT ck_referral_route_status CHECK (status IN ('DRAFT', 'ACTIVE', 'RETIRED')),
    visibility          varchar(8)   NOT NULL CONSTRAINT ck_referral_route_visibility CHECK (visibility IN ('PUBLIC', 'INTERNAL')),
    -- Read with the route only: how it travels, who may use it, its steps, where it begins and ends.
    description         jsonb        NOT NULL,
    -- Of the newest confirmation. Whether it has lapsed depends on the day and is never stored.
    last_confirmed_on   date,
    confirmation_due_on date,
    external_scheme     varchar(60),
    external_value      varchar(100),
    created_at          timestamptz  NOT NULL,
    updated_at          timestamptz  NOT NULL,
    version             bigint       NOT NULL,
    CONSTRAINT ck_referral_route_confirmation CHECK ((last_confirmed_on IS NULL) = (confirmation_due_on IS NULL)),
    CONSTRAINT uq_referral_route_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_referral_route_list ON referral_route (area_code, title, id);
CREATE INDEX ix_referral_route_due ON referral_route (area_code, status, confirmation_due_on);
