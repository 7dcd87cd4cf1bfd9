CREATE TABLE framework (
    code       varchar(40)  CONSTRAINT pk_framework PRIMARY KEY,
    title      varchar(200) NOT NULL,
    valid_from date,
    valid_to   date,
    source     varchar(300) NOT NULL
);

CREATE TABLE framework_entry (
    framework_code varchar(40)  NOT NULL CONSTRAINT fk_framework_entry_framework REFERENCES framework,
    entry_code     varchar(60)  NOT NULL,
    label          varchar(300) NOT NULL,
    valid_from     date,
    valid_to       date,
    confidence     varchar(20)  NOT NULL,
    position       integer      NOT NULL,
    CONSTRAINT pk_framework_entry PRIMARY KEY (framework_code, entry_code)
);

CREATE TABLE area (
    code       varchar(9)   CONSTRAINT pk_area PRIMARY KEY
                            CONSTRAINT ck_area_code CHECK (code ~ '^[EWSN][0-9]{8}$'),
    name       varchar(120) NOT NULL,
    kind       varchar(40)  NOT NULL,
    valid_from date         NOT NULL,
    valid_to   date,
    confidence varchar(20)  NOT NULL
);
CREATE INDEX ix_area_name ON area (name, code);

CREATE TABLE area_parent (
    area_code   varchar(9)  NOT NULL CONSTRAINT fk_area_parent_area REFERENCES area,
    parent_code varchar(9)  NOT NULL,
    parent_kind varchar(40) NOT NULL,
    CONSTRAINT pk_area_parent PRIMARY KEY (area_code, parent_code)
);
CREATE INDEX ix_area_parent_parent ON area_parent (parent_code);

-- Councils are born and abolished; history stays under the old code.
CREATE TABLE area_succession (
    predecessor_code varchar(9) NOT NULL CONSTRAINT fk_area_succession_predecessor REFERENCES area,
    successor_code   varchar(9) NOT NULL CONSTRAINT fk_area_succession_successor REFERENCES area,
    CONSTRAINT pk_area_succession PRIMARY KEY (predecessor_code, successor_code)
);
CREATE INDEX ix_area_succession_successor ON area_succession (successor_code);
