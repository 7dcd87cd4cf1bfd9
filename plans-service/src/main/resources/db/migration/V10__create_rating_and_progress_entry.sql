CREATE TABLE rating_entry (
    id         uuid          CONSTRAINT pk_rating_entry PRIMARY KEY,
    action_id  uuid          NOT NULL CONSTRAINT fk_rating_entry_action REFERENCES action ON DELETE CASCADE,
    scale      varchar(40)   NOT NULL,
    value      varchar(40)   NOT NULL,
    reason     varchar(2000),
    by_post    varchar(200)  NOT NULL,
    stated_on  date          NOT NULL,
    created_at timestamptz   NOT NULL
);
CREATE INDEX ix_rating_entry_list ON rating_entry (action_id, stated_on, id);

CREATE TABLE progress_entry (
    id         uuid          CONSTRAINT pk_progress_entry PRIMARY KEY,
    action_id  uuid          NOT NULL CONSTRAINT fk_progress_entry_action REFERENCES action ON DELETE CASCADE,
    text       varchar(2000) NOT NULL,
    by_post    varchar(200)  NOT NULL,
    stated_on  date          NOT NULL,
    created_at timestamptz   NOT NULL
);
CREATE INDEX ix_progress_entry_list ON progress_entry (action_id, stated_on, id);

-- Journals only grow; they end with their action, by the cascade, which acts as the owner.
REVOKE UPDATE, DELETE ON rating_entry, progress_entry FROM "${appRole}";
