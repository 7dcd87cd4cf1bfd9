CREATE TABLE crosswalk (
    code           varchar(90) CONSTRAINT pk_crosswalk PRIMARY KEY,
    version        bigint      NOT NULL,
    from_framework varchar(40) NOT NULL CONSTRAINT fk_crosswalk_from REFERENCES framework,
    to_framework   varchar(40) NOT NULL CONSTRAINT fk_crosswalk_to REFERENCES framework,
    stated_on      date        NOT NULL,
    CONSTRAINT uq_crosswalk_frameworks UNIQUE (from_framework, to_framework),
    CONSTRAINT uq_crosswalk_own_frameworks UNIQUE (code, from_framework, to_framework)
);
CREATE INDEX ix_crosswalk_to_framework ON crosswalk (to_framework);

CREATE TABLE crosswalk_edge (
    crosswalk_code varchar(90)  NOT NULL,
    position       integer      NOT NULL,
    from_framework varchar(40)  NOT NULL,
    from_entry     varchar(60),
    to_framework   varchar(40)  NOT NULL,
    to_entry       varchar(60),
    relation       varchar(10)  NOT NULL CONSTRAINT ck_crosswalk_edge_relation
                   CHECK (relation IN ('exact', 'close', 'broader', 'narrower', 'related', 'none')),
    confidence     varchar(20)  NOT NULL,
    rationale      varchar(500) NOT NULL,
    CONSTRAINT pk_crosswalk_edge PRIMARY KEY (crosswalk_code, position),
    CONSTRAINT uq_crosswalk_edge_entries UNIQUE NULLS NOT DISTINCT (crosswalk_code, from_entry, to_entry),
    CONSTRAINT fk_crosswalk_edge_crosswalk FOREIGN KEY (crosswalk_code, from_framework, to_framework)
        REFERENCES crosswalk (code, from_framework, to_framework),
    CONSTRAINT fk_crosswalk_edge_from FOREIGN KEY (from_framework, from_entry) REFERENCES framework_entry,
    CONSTRAINT fk_crosswalk_edge_to FOREIGN KEY (to_framework, to_entry) REFERENCES framework_entry,
    -- What has no counterpart stands alone, on whichever side it is.
    CONSTRAINT ck_crosswalk_edge_sides CHECK (num_nonnulls(from_entry, to_entry) = CASE relation WHEN 'none' THEN 1 ELSE 2 END)
);
