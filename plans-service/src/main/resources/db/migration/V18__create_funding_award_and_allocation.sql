CREATE TABLE funding_award (
    id                 uuid          CONSTRAINT pk_funding_award PRIMARY KEY,
    area_code          varchar(9)    NOT NULL CONSTRAINT ck_funding_award_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    title              varchar(200)  NOT NULL,
    funder             varchar(200),
    amount             numeric(14,2) NOT NULL CONSTRAINT ck_funding_award_amount CHECK (amount > 0),
    -- The sum of the allocations, counted by the trigger below: two at once wait for each other here.
    allocated          numeric(14,2) NOT NULL DEFAULT 0
                       CONSTRAINT ck_funding_award_allocated CHECK (allocated BETWEEN 0 AND amount),
    period_id          varchar(12)   NOT NULL,
    -- Absent where nobody said.
    ring_fenced        boolean,
    decided_by_body_id uuid          CONSTRAINT fk_funding_award_decided_by REFERENCES body,
    decided_by_post    varchar(200),
    status             varchar(20)   NOT NULL
                       CONSTRAINT ck_funding_award_status CHECK (status IN ('ANNOUNCED', 'AWARDED', 'CLOSED', 'WITHDRAWN')),
    note               varchar(2000),
    external_scheme    varchar(80),
    external_value     varchar(200),
    created_at         timestamptz   NOT NULL,
    updated_at         timestamptz   NOT NULL,
    version            bigint        NOT NULL,
    CONSTRAINT uq_funding_award_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_funding_award_list ON funding_award (area_code, id);
CREATE INDEX ix_funding_award_decided_by ON funding_award (decided_by_body_id);

CREATE TABLE funding_allocation (
    id              uuid          CONSTRAINT pk_funding_allocation PRIMARY KEY,
    award_id        uuid          NOT NULL CONSTRAINT fk_funding_allocation_award REFERENCES funding_award,
    area_code       varchar(9)    NOT NULL,
    action_id       uuid          NOT NULL CONSTRAINT fk_funding_allocation_action REFERENCES action,
    amount          numeric(14,2) NOT NULL CONSTRAINT ck_funding_allocation_amount CHECK (amount > 0),
    note            varchar(2000),
    external_scheme varchar(80),
    external_value  varchar(200),
    created_at      timestamptz   NOT NULL,
    updated_at      timestamptz   NOT NULL,
    version         bigint        NOT NULL,
    CONSTRAINT uq_funding_allocation_external_id UNIQUE (area_code, external_scheme, external_value)
);
CREATE INDEX ix_funding_allocation_list ON funding_allocation (award_id, id);
CREATE INDEX ix_funding_allocation_action ON funding_allocation (action_id);

CREATE FUNCTION count_funding_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE funding_award SET allocated = allocated - OLD.amount WHERE id = OLD.award_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        UPDATE funding_award SET allocated = allocated + NEW.amount WHERE id = NEW.award_id;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER tr_funding_allocation_count AFTER INSERT OR UPDATE OF amount OR DELETE ON funding_allocation
    FOR EACH ROW EXECUTE FUNCTION count_funding_allocation();
