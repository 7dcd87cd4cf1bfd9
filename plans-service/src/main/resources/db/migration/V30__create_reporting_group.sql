-- Named sets of areas that report together. A group is not a county: a force area has no council of its own.
CREATE TABLE reporting_group (
    code       varchar(9)   CONSTRAINT pk_reporting_group PRIMARY KEY
                            CONSTRAINT ck_reporting_group_code CHECK (code ~ '^[EWSN][0-9]{8}$'),
    name       varchar(120) NOT NULL,
    kind       varchar(20)  NOT NULL
               CONSTRAINT ck_reporting_group_kind CHECK (kind IN ('county', 'force-area', 'joint-service')),
    valid_from date         NOT NULL,
    valid_to   date,
    source     varchar(300) NOT NULL
);

CREATE TABLE reporting_group_member (
    group_code  varchar(9) NOT NULL CONSTRAINT fk_reporting_group_member_group REFERENCES reporting_group,
    area_code   varchar(9) NOT NULL CONSTRAINT fk_reporting_group_member_area REFERENCES area,
    member_from date       NOT NULL,
    -- The day the area left. An abolished area has not left: its own last day says so.
    member_to   date,
    CONSTRAINT pk_reporting_group_member PRIMARY KEY (group_code, area_code, member_from),
    CONSTRAINT ck_reporting_group_member_days CHECK (member_to IS NULL OR member_to >= member_from)
);
CREATE INDEX ix_reporting_group_member_area ON reporting_group_member (area_code);

INSERT INTO reporting_group (code, name, kind, valid_from, source) VALUES
    ('E10000028', 'Staffordshire', 'county', '2011-01-01', 'ONS codes: the county council and the districts it is made of'),
    ('E23000013', 'Cleveland', 'force-area', '2011-01-01', 'ONS codes: the four Tees unitaries of the force area'),
    ('E23000015', 'Staffordshire', 'force-area', '2011-01-01',
     'ONS codes: the county council, its districts and Stoke-on-Trent');

-- The force area covers the county and Stoke-on-Trent.
INSERT INTO area_parent (area_code, parent_code, parent_kind) VALUES ('E10000028', 'E23000015', 'police-force-area');

INSERT INTO reporting_group_member (group_code, area_code, member_from)
SELECT 'E10000028', code, date '2011-01-01' FROM area WHERE code = 'E10000028' OR code BETWEEN 'E07000192' AND 'E07000199'
UNION ALL
SELECT 'E23000013', code, date '2011-01-01' FROM area WHERE code BETWEEN 'E06000001' AND 'E06000004'
UNION ALL
SELECT 'E23000015', code, date '2011-01-01' FROM area
WHERE code IN ('E10000028', 'E06000021') OR code BETWEEN 'E07000192' AND 'E07000199';
