CREATE TABLE plan_merge (
    id               uuid        CONSTRAINT pk_plan_merge PRIMARY KEY,
    area_code        varchar(9)  NOT NULL CONSTRAINT ck_plan_merge_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    plan_id          uuid        NOT NULL CONSTRAINT fk_plan_merge_plan REFERENCES plan,
    -- The versions it was last made from, with what was selected of them; a frozen version cannot go.
    inputs           jsonb       NOT NULL,
    correspondences  jsonb       NOT NULL,
    -- Which section of the draft each section of an input has become.
    sections         jsonb       NOT NULL,
    open_conflicts   integer     NOT NULL,
    closed_conflicts integer     NOT NULL,
    refreshes        integer     NOT NULL,
    refreshed_at     timestamptz,
    external_scheme  varchar(80),
    external_value   varchar(200),
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    version          bigint      NOT NULL,
    CONSTRAINT uq_plan_merge_plan UNIQUE (plan_id)
);
CREATE INDEX ix_plan_merge_list ON plan_merge (area_code, id);

CREATE TABLE merge_conflict (
    id            uuid        CONSTRAINT pk_merge_conflict PRIMARY KEY,
    merge_id      uuid        NOT NULL CONSTRAINT fk_merge_conflict_merge REFERENCES plan_merge ON DELETE CASCADE,
    -- The action of the draft, or of the input where the draft has deleted it.
    item_id       uuid        NOT NULL,
    reference     varchar(40) NOT NULL,
    disagreement  jsonb       NOT NULL,
    state         varchar(10) NOT NULL
                  CONSTRAINT ck_merge_conflict_state CHECK (state IN ('OPEN', 'TAKEN', 'KEPT', 'AGREED')),
    taken_plan_id uuid,
    raised_at     timestamptz NOT NULL,
    closed_at     timestamptz,
    CONSTRAINT ck_merge_conflict_closed CHECK ((state = 'OPEN') = (closed_at IS NULL))
);
CREATE INDEX ix_merge_conflict_list ON merge_conflict (merge_id, id);
