-- Coarser categories, for tables that would give something away by code. A code that stands alone is its own category.
CREATE TABLE count_table_category (
    dimension varchar(13)  NOT NULL CONSTRAINT fk_count_table_category_table REFERENCES count_table,
    code      varchar(60)  NOT NULL,
    label     varchar(200) NOT NULL,
    position  integer      NOT NULL,
    CONSTRAINT pk_count_table_category PRIMARY KEY (dimension, code)
);
REVOKE INSERT, UPDATE, DELETE ON count_table_category FROM "${appRole}";

ALTER TABLE count_table ADD COLUMN grouping varchar(40);
UPDATE count_table SET grouping = CASE dimension
    WHEN 'SECTOR' THEN 'services-or-people'
    WHEN 'CONCERN_GROUP' THEN 'ideology-or-none'
    WHEN 'ROUTE' THEN 'police-or-front-door'
    WHEN 'OUTCOME' THEN 'in-hand-left-or-exited'
END;
ALTER TABLE count_table ALTER COLUMN grouping SET NOT NULL;

INSERT INTO count_table_category (dimension, code, label, position) VALUES
    ('SECTOR', 'services', 'Public services', 1),
    ('SECTOR', 'people-and-others', 'Community, friends, family, others and unknown', 2),
    ('CONCERN_GROUP', 'grp-islamist-or-extreme-right-wing', 'Group: Islamist or extreme right-wing (any year)', 1),
    ('CONCERN_GROUP', 'grp-other-or-none', 'Group: mixed, none, other or unspecified (any year)', 2),
    ('ROUTE', 'straight-to-police', 'Straight to the police, by form, portal or telephone', 1),
    ('ROUTE', 'through-a-front-door', 'Through a front door or a safeguarding lead', 2),
    ('OUTCOME', 'in-hand', 'Awaiting assessment, managed or supported', 1),
    ('OUTCOME', 'left-the-process', 'Left the process, signposted or not', 2),
    ('OUTCOME', 'exited', 'Exited Channel', 3);

ALTER TABLE count_table_entry ADD COLUMN category varchar(60);
UPDATE count_table_entry SET category = CASE
    WHEN code IN ('education', 'police', 'local-authority', 'health', 'hmpps') THEN 'services'
    WHEN dimension = 'SECTOR' THEN 'people-and-others'
    WHEN code IN ('grp-islamist', 'grp-extreme-right-wing') THEN 'grp-islamist-or-extreme-right-wing'
    WHEN dimension = 'CONCERN_GROUP' THEN code
    WHEN code IN ('nrf-police', 'portal-joint', 'phone-101') THEN 'straight-to-police'
    WHEN dimension = 'ROUTE' THEN 'through-a-front-door'
    WHEN code IN ('gateway-pending', 'police-led', 'in-support') THEN 'in-hand'
    WHEN code IN ('nfa', 'signposted') THEN 'left-the-process'
    ELSE 'exited'
END;
ALTER TABLE count_table_entry ALTER COLUMN category SET NOT NULL;
ALTER TABLE count_table_entry
    ADD CONSTRAINT fk_count_table_entry_category FOREIGN KEY (dimension, category) REFERENCES count_table_category;

-- All that was ever released of a territory in one year is read whenever a table of it is to be released.
CREATE INDEX ix_count_release_year ON count_release (area_code, period_id, dimension, created_at, id);
