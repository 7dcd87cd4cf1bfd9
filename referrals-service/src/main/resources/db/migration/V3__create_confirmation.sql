CREATE TABLE confirmation (
    id           uuid         CONSTRAINT pk_confirmation PRIMARY KEY,
    route_id     uuid         NOT NULL CONSTRAINT fk_confirmation_route REFERENCES referral_route ON DELETE CASCADE,
    confirmed_on date         NOT NULL,
    by_post      varchar(200) NOT NULL,
    next_due_on  date         NOT NULL CONSTRAINT ck_confirmation_due CHECK (next_due_on > confirmed_on),
    created_at   timestamptz  NOT NULL
);
CREATE INDEX ix_confirmation_list ON confirmation (route_id, confirmed_on, id);

-- The record of a route only grows; it ends with its route, by the cascade, which acts as the owner.
REVOKE UPDATE, DELETE ON confirmation FROM "${appRole}";
