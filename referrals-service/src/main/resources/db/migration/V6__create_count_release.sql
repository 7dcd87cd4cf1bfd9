-- The rules that counts are protected by, version by version. Shipped with the service.
CREATE TABLE disclosure_policy (
    policy_version integer CONSTRAINT pk_disclosure_policy PRIMARY KEY,
    withheld_up_to integer NOT NULL CONSTRAINT ck_disclosure_policy_withheld CHECK (withheld_up_to > 0),
    round_to       integer NOT NULL CONSTRAINT ck_disclosure_policy_round CHECK (round_to > 0),
    zeros_shown    boolean NOT NULL,
    narrowest      integer NOT NULL CONSTRAINT ck_disclosure_policy_narrowest CHECK (narrowest > 0),
    valid_from     date    NOT NULL
);
-- A withheld count stays at least as open as a rounded one: five values, four apart from end to end.
INSERT INTO disclosure_policy (policy_version, withheld_up_to, round_to, zeros_shown, narrowest, valid_from) VALUES
    (1, 7, 5, false, 4, '2015-04-01');
REVOKE INSERT, UPDATE, DELETE ON disclosure_policy FROM "${appRole}";

CREATE TABLE count_release (
    id              uuid        CONSTRAINT pk_count_release PRIMARY KEY,
    area_code       varchar(9)  NOT NULL CONSTRAINT ck_count_release_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    period_id       varchar(9)  NOT NULL,
    dimension       varchar(13) NOT NULL CONSTRAINT fk_count_release_count_table REFERENCES count_table,
    supersedes      uuid        CONSTRAINT fk_count_release_supersedes REFERENCES count_release
                                CONSTRAINT uq_count_release_supersedes UNIQUE,
    -- Protected counts and the certificate: what everybody may read, and nothing else.
    document        jsonb       NOT NULL,
    external_scheme varchar(60),
    external_value  varchar(100),
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    version         bigint      NOT NULL
);
CREATE INDEX ix_count_release_list ON count_release (area_code, created_at, id);

-- What was published stays: readers keep it too.
REVOKE UPDATE, DELETE ON count_release FROM "${appRole}";
