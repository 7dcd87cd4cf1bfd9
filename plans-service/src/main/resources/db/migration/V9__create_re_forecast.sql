CREATE TABLE re_forecast (
    id          uuid          CONSTRAINT pk_re_forecast PRIMARY KEY,
    action_id   uuid          NOT NULL CONSTRAINT fk_re_forecast_action REFERENCES action ON DELETE CASCADE,
    -- A partial date as stated (2009, 2009-05 or 2009-05-20).
    expected_on varchar(10)   NOT NULL,
    reason      varchar(2000) NOT NULL,
    by_post     varchar(200)  NOT NULL,
    stated_on   date          NOT NULL,
    created_at  timestamptz   NOT NULL
);
CREATE INDEX ix_re_forecast_list ON re_forecast (action_id, stated_on, id);

-- The journal of an action only grows; it ends with its action, by the cascade, which acts as the owner.
REVOKE UPDATE, DELETE ON re_forecast FROM "${appRole}";

-- due_on and overdue_after follow the latest re-forecast; what was due at first stays beside them.
ALTER TABLE action
    ADD COLUMN original_due_on        date,
    ADD COLUMN original_overdue_after date,
    ADD COLUMN forecast_due_on        date,
    ADD COLUMN re_forecasts           integer NOT NULL DEFAULT 0;
UPDATE action SET original_due_on = due_on, original_overdue_after = overdue_after;
CREATE INDEX ix_action_re_forecasts ON action (area_code, re_forecasts, id);
