-- The closed catalogue of what is counted: one financial year, one area, one dimension. No two codes of a table count the
-- same referral, so that a table can be added up.
CREATE TABLE count_table (
    dimension varchar(13)  CONSTRAINT pk_count_table PRIMARY KEY
                           CONSTRAINT ck_count_table_dimension CHECK (dimension IN ('SECTOR', 'CONCERN_GROUP', 'ROUTE', 'OUTCOME')),
    title     varchar(200) NOT NULL,
    code_list varchar(40)  NOT NULL,
    source    varchar(300) NOT NULL
);

CREATE TABLE count_table_entry (
    dimension  varchar(13)  NOT NULL CONSTRAINT fk_count_table_entry_table REFERENCES count_table,
    code       varchar(60)  NOT NULL,
    label      varchar(200) NOT NULL,
    valid_from date,
    valid_to   date,
    confidence varchar(20)  NOT NULL,
    position   integer      NOT NULL,
    CONSTRAINT pk_count_table_entry PRIMARY KEY (dimension, code)
);
REVOKE INSERT, UPDATE, DELETE ON count_table, count_table_entry FROM "${appRole}";

INSERT INTO count_table (dimension, title, code_list, source) VALUES
    ('SECTOR', 'Who referred', 'referral-sector', 'Sectors of the Home Office bulletins since 2015/16'),
    ('CONCERN_GROUP', 'Kind of concern, in groups that hold across the years', 'concern-type', 'Roll-up of the concern types of the Home Office bulletins since 2015/16'),
    ('ROUTE', 'How the concern travelled', 'referral-route', 'Routes that councils publish; advice without a referral is left out'),
    ('OUTCOME', 'How it ended, or where it stands', 'referral-outcome', 'Ends that exclude one another; totals, stages passed through and reviews are left out');

INSERT INTO count_table_entry (dimension, code, label, valid_from, valid_to, confidence, position) VALUES
    ('SECTOR', 'education', 'Education', '2015-04-01', null, 'published', 1),
    ('SECTOR', 'police', 'Police', '2015-04-01', null, 'published', 2),
    ('SECTOR', 'local-authority', 'Local authority', '2015-04-01', null, 'published', 3),
    ('SECTOR', 'community', 'Community', '2015-04-01', null, 'published', 4),
    ('SECTOR', 'friends-family', 'Friends and family', '2015-04-01', null, 'published', 5),
    ('SECTOR', 'health', 'Health', '2015-04-01', null, 'to-confirm', 6),
    ('SECTOR', 'hmpps', 'HM Prison and Probation Service', '2015-04-01', null, 'to-confirm', 7),
    ('SECTOR', 'other', 'Other', '2015-04-01', null, 'to-confirm', 8),
    ('SECTOR', 'unspecified', 'Unspecified / unknown', '2015-04-01', null, 'to-confirm', 9);

INSERT INTO count_table_entry (dimension, code, label, valid_from, valid_to, confidence, position) VALUES
    ('CONCERN_GROUP', 'grp-islamist', 'Group: Islamist (any year)', '2015-04-01', null, 'proposed', 1),
    ('CONCERN_GROUP', 'grp-extreme-right-wing', 'Group: extreme right-wing (any year)', '2015-04-01', null, 'proposed', 2),
    ('CONCERN_GROUP', 'grp-other-or-none', 'Group: mixed, none, other or unspecified (any year)', '2015-04-01', null, 'proposed', 3);

INSERT INTO count_table_entry (dimension, code, label, valid_from, valid_to, confidence, position) VALUES
    ('ROUTE', 'nrf-police', 'National Referral Form sent straight to police Prevent team', null, null, 'published', 1),
    ('ROUTE', 'portal-joint', 'Online portal reaching council and police together', null, null, 'published', 2),
    ('ROUTE', 'via-safeguarding', 'Through MASH / children''s or adults'' front door', null, null, 'published', 3),
    ('ROUTE', 'via-council-prevent', 'Through a council Prevent front door', null, null, 'published', 4),
    ('ROUTE', 'via-dsl', 'Through organisation''s designated safeguarding lead', null, null, 'published', 5),
    ('ROUTE', 'phone-101', 'Police 101 / local Prevent phone line', null, null, 'published', 6);

INSERT INTO count_table_entry (dimension, code, label, valid_from, valid_to, confidence, position) VALUES
    ('OUTCOME', 'gateway-pending', 'Awaiting police gateway assessment', '2015-04-01', null, 'published', 1),
    ('OUTCOME', 'nfa', 'Left the process requiring no further action', '2015-04-01', null, 'published', 2),
    ('OUTCOME', 'signposted', 'Signposted to alternative services', '2015-04-01', null, 'published', 3),
    ('OUTCOME', 'police-led', 'Managed by police-led partnership', '2015-04-01', null, 'to-confirm', 4),
    ('OUTCOME', 'in-support', 'Adopted and still receiving support', '2015-04-01', null, 'to-confirm', 5),
    ('OUTCOME', 'exited-no-concern', 'Exited Channel with no further radicalisation concern', '2015-04-01', null, 'to-confirm', 6),
    ('OUTCOME', 'exited-withdrew', 'Exited: consent withdrawn', '2015-04-01', null, 'to-confirm', 7);
