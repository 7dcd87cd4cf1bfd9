-- What the Home Office published of the whole country, as context. Every figure names where it was read and what it is a
-- part of; a figure was read as first published, as revised, or in a source that does not tell the two apart.
CREATE TABLE national_series (
    code      varchar(100) CONSTRAINT pk_national_series PRIMARY KEY,
    measure   varchar(9)   NOT NULL CONSTRAINT ck_national_series_measure CHECK (measure IN ('REFERRALS', 'DISCUSSED', 'ADOPTED')),
    dimension varchar(14)  NOT NULL CONSTRAINT ck_national_series_dimension CHECK (dimension IN (
        'TOTAL', 'CONCERN', 'OUTCOME', 'SECTOR', 'AGE_BAND', 'CONCERN_BY_AGE', 'GENDER', 'REGION', 'HEALTH', 'ETHNICITY')),
    title     varchar(200) NOT NULL
);

CREATE TABLE national_figure (
    id             integer      CONSTRAINT pk_national_figure PRIMARY KEY,
    series         varchar(100) NOT NULL CONSTRAINT fk_national_figure_series REFERENCES national_series,
    period_id      varchar(12)  NOT NULL,
    financial_year varchar(9)   NOT NULL GENERATED ALWAYS AS (left(period_id, 9)) STORED,
    category       varchar(200) NOT NULL,
    count          integer      NOT NULL CONSTRAINT ck_national_figure_count CHECK (count >= 0),
    vintage        varchar(15)  NOT NULL CONSTRAINT ck_national_figure_vintage CHECK (vintage IN (
        'FIRST_PUBLISHED', 'REVISED', 'AS_PUBLISHED')),
    -- Why it cannot be compared with the figure before it in its series; null where it can.
    break_reason   varchar(300),
    -- What it is a part of, how many that are, and how many of those stand in none of the parts listed beside it.
    base           varchar(100),
    base_count     integer,
    unlisted       integer,
    note           varchar(300),
    source         varchar(300) NOT NULL,
    CONSTRAINT uq_national_figure UNIQUE (series, period_id, vintage),
    CONSTRAINT ck_national_figure_base CHECK (base IS NOT NULL OR base_count IS NULL),
    CONSTRAINT ck_national_figure_unlisted CHECK (base_count IS NOT NULL OR unlisted IS NULL)
);
CREATE INDEX ix_national_figure_year ON national_figure (financial_year, id);
REVOKE INSERT, UPDATE, DELETE ON national_series, national_figure FROM "${appRole}";

INSERT INTO national_series (code, measure, dimension, title) VALUES
    ('referrals', 'REFERRALS', 'TOTAL', 'Referrals'),
    ('referrals-concern-islamist', 'REFERRALS', 'CONCERN', 'Referrals by concern: Islamist'),
    ('referrals-concern-islamist-quarterly', 'REFERRALS', 'CONCERN', 'Referrals by concern: Islamist, by quarter'),
    ('referrals-concern-extreme-right-wing', 'REFERRALS', 'CONCERN', 'Referrals by concern: Extreme right-wing'),
    ('referrals-concern-extreme-right-wing-quarterly', 'REFERRALS', 'CONCERN', 'Referrals by concern: Extreme right-wing, by quarter'),
    ('referrals-concern-other', 'REFERRALS', 'CONCERN', 'Referrals by concern: Other'),
    ('referrals-concern-other-quarterly', 'REFERRALS', 'CONCERN', 'Referrals by concern: Other, by quarter'),
    ('referrals-concern-unspecified', 'REFERRALS', 'CONCERN', 'Referrals by concern: Unspecified'),
    ('referrals-concern-unspecified-quarterly', 'REFERRALS', 'CONCERN', 'Referrals by concern: Unspecified, by quarter'),
    ('referrals-quarterly', 'REFERRALS', 'TOTAL', 'Referrals, by quarter'),
    ('referrals-outcome-discussed-at-channel-panel', 'REFERRALS', 'OUTCOME', 'Referrals by outcome: Discussed at Channel panel'),
    ('discussed-concern-islamist', 'DISCUSSED', 'CONCERN', 'Discussed at Channel panel by concern: Islamist'),
    ('discussed-concern-extreme-right-wing', 'DISCUSSED', 'CONCERN', 'Discussed at Channel panel by concern: Extreme right-wing'),
    ('discussed-concern-other', 'DISCUSSED', 'CONCERN', 'Discussed at Channel panel by concern: Other'),
    ('discussed-quarterly', 'DISCUSSED', 'TOTAL', 'Discussed at Channel panel, by quarter'),
    ('referrals-outcome-received-channel-support', 'REFERRALS', 'OUTCOME', 'Referrals by outcome: Received Channel support'),
    ('adopted-concern-islamist', 'ADOPTED', 'CONCERN', 'Received Channel support by concern: Islamist'),
    ('adopted-concern-extreme-right-wing', 'ADOPTED', 'CONCERN', 'Received Channel support by concern: Extreme right-wing'),
    ('adopted-concern-other', 'ADOPTED', 'CONCERN', 'Received Channel support by concern: Other'),
    ('adopted-quarterly', 'ADOPTED', 'TOTAL', 'Received Channel support, by quarter'),
    ('adopted-concern-other-quarterly', 'ADOPTED', 'CONCERN', 'Received Channel support by concern: Other, by quarter'),
    ('referrals-sector-education', 'REFERRALS', 'SECTOR', 'Referrals by sector: Education'),
    ('referrals-sector-police', 'REFERRALS', 'SECTOR', 'Referrals by sector: Police'),
    ('referrals-outcome-left-process-no-further-action', 'REFERRALS', 'OUTCOME', 'Referrals by outcome: Left process, no further action'),
    ('referrals-outcome-signposted-to-alternative-services', 'REFERRALS', 'OUTCOME', 'Referrals by outcome: Signposted to alternative services'),
    ('referrals-age-under-15', 'REFERRALS', 'AGE_BAND', 'Referrals by age: Under 15'),
    ('adopted-age-under-15', 'ADOPTED', 'AGE_BAND', 'Received Channel support by age: Under 15'),
    ('referrals-region-london', 'REFERRALS', 'REGION', 'Referrals by region: London'),
    ('referrals-concern-and-age-extreme-right-wing-under-15', 'REFERRALS', 'CONCERN_BY_AGE', 'Referrals by concern and age: Extreme right-wing, under 15'),
    ('referrals-concern-and-age-extreme-right-wing-15-to-20', 'REFERRALS', 'CONCERN_BY_AGE', 'Referrals by concern and age: Extreme right-wing, 15 to 20'),
    ('referrals-concern-mixed-unstable-or-unclear', 'REFERRALS', 'CONCERN', 'Referrals by concern: Mixed, unstable or unclear'),
    ('referrals-outcome-not-suitable-for-channel', 'REFERRALS', 'OUTCOME', 'Referrals by outcome: Not suitable for Channel'),
    ('referrals-sector-friends-and-family', 'REFERRALS', 'SECTOR', 'Referrals by sector: Friends and family'),
    ('referrals-gender-male', 'REFERRALS', 'GENDER', 'Referrals by gender: Male'),
    ('referrals-age-20-and-under', 'REFERRALS', 'AGE_BAND', 'Referrals by age: 20 and under'),
    ('referrals-age-15-to-20', 'REFERRALS', 'AGE_BAND', 'Referrals by age: 15 to 20'),
    ('referrals-gender-gender-known', 'REFERRALS', 'GENDER', 'Referrals by gender: Gender known'),
    ('referrals-age-age-known', 'REFERRALS', 'AGE_BAND', 'Referrals by age: Age known'),
    ('referrals-sector-local-authority', 'REFERRALS', 'SECTOR', 'Referrals by sector: Local authority'),
    ('referrals-concern-concern-known', 'REFERRALS', 'CONCERN', 'Referrals by concern: Concern known'),
    ('referrals-concern-no-ideology', 'REFERRALS', 'CONCERN', 'Referrals by concern: No ideology'),
    ('referrals-concern-no-specific-or-multiple-ideologies-none-dominant', 'REFERRALS', 'CONCERN', 'Referrals by concern: No specific or multiple ideologies, none dominant'),
    ('referrals-concern-extreme-right-wing-plus-islamist', 'REFERRALS', 'CONCERN', 'Referrals by concern: Extreme right-wing plus Islamist'),
    ('adopted-concern-no-ideology', 'ADOPTED', 'CONCERN', 'Received Channel support by concern: No ideology'),
    ('adopted-concern-extreme-right-wing-plus-islamist', 'ADOPTED', 'CONCERN', 'Received Channel support by concern: Extreme right-wing plus Islamist'),
    ('referrals-age-10-and-under', 'REFERRALS', 'AGE_BAND', 'Referrals by age: 10 and under'),
    ('referrals-age-11-to-15', 'REFERRALS', 'AGE_BAND', 'Referrals by age: 11 to 15'),
    ('referrals-age-16-to-17', 'REFERRALS', 'AGE_BAND', 'Referrals by age: 16 to 17'),
    ('referrals-health-at-least-one-mental-health-or-neurodiversity-condition', 'REFERRALS', 'HEALTH', 'Referrals by health: At least one mental health or neurodiversity condition'),
    ('referrals-health-autism-spectrum-disorder', 'REFERRALS', 'HEALTH', 'Referrals by health: Autism spectrum disorder'),
    ('referrals-health-no-such-information-recorded', 'REFERRALS', 'HEALTH', 'Referrals by health: No such information recorded'),
    ('referrals-ethnicity-white', 'REFERRALS', 'ETHNICITY', 'Referrals by ethnicity: White'),
    ('referrals-ethnicity-asian', 'REFERRALS', 'ETHNICITY', 'Referrals by ethnicity: Asian'),
    ('referrals-ethnicity-black', 'REFERRALS', 'ETHNICITY', 'Referrals by ethnicity: Black');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (1, 'referrals', 'FY2015-16', 'All referrals', 7631, 'AS_PUBLISHED', null, null, null, null, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (2, 'referrals-concern-islamist', 'FY2015-16', 'Islamist', 4997, 'AS_PUBLISHED', null, 'All referrals', 7631, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (3, 'referrals-concern-islamist-quarterly', 'FY2015-16-Q1', 'Islamist', 1152, 'AS_PUBLISHED', null, 'All referrals of the quarter', 1865, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (4, 'referrals-concern-islamist-quarterly', 'FY2015-16-Q2', 'Islamist', 919, 'AS_PUBLISHED', null, 'All referrals of the quarter', 1353, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (5, 'referrals-concern-islamist-quarterly', 'FY2015-16-Q3', 'Islamist', 1466, 'AS_PUBLISHED', null, 'All referrals of the quarter', 2191, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (6, 'referrals-concern-islamist-quarterly', 'FY2015-16-Q4', 'Islamist', 1460, 'AS_PUBLISHED', null, 'All referrals of the quarter', 2222, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (7, 'referrals-concern-extreme-right-wing', 'FY2015-16', 'Extreme right-wing', 759, 'AS_PUBLISHED', null, 'All referrals', 7631, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (8, 'referrals-concern-extreme-right-wing-quarterly', 'FY2015-16-Q1', 'Extreme right-wing', 144, 'AS_PUBLISHED', null, 'All referrals of the quarter', 1865, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (9, 'referrals-concern-extreme-right-wing-quarterly', 'FY2015-16-Q2', 'Extreme right-wing', 146, 'AS_PUBLISHED', null, 'All referrals of the quarter', 1353, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (10, 'referrals-concern-extreme-right-wing-quarterly', 'FY2015-16-Q3', 'Extreme right-wing', 271, 'AS_PUBLISHED', null, 'All referrals of the quarter', 2191, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (11, 'referrals-concern-extreme-right-wing-quarterly', 'FY2015-16-Q4', 'Extreme right-wing', 198, 'AS_PUBLISHED', null, 'All referrals of the quarter', 2222, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (12, 'referrals-concern-other', 'FY2015-16', 'Other', 702, 'AS_PUBLISHED', null, 'All referrals', 7631, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (13, 'referrals-concern-other-quarterly', 'FY2015-16-Q1', 'Other', 147, 'AS_PUBLISHED', null, 'All referrals of the quarter', 1865, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (14, 'referrals-concern-other-quarterly', 'FY2015-16-Q2', 'Other', 127, 'AS_PUBLISHED', null, 'All referrals of the quarter', 1353, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (15, 'referrals-concern-other-quarterly', 'FY2015-16-Q3', 'Other', 248, 'AS_PUBLISHED', null, 'All referrals of the quarter', 2191, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (16, 'referrals-concern-other-quarterly', 'FY2015-16-Q4', 'Other', 180, 'AS_PUBLISHED', null, 'All referrals of the quarter', 2222, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (17, 'referrals-concern-unspecified', 'FY2015-16', 'Unspecified', 1173, 'AS_PUBLISHED', null, 'All referrals', 7631, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (18, 'referrals-concern-unspecified-quarterly', 'FY2015-16-Q1', 'Unspecified', 422, 'AS_PUBLISHED', null, 'All referrals of the quarter', 1865, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (19, 'referrals-concern-unspecified-quarterly', 'FY2015-16-Q2', 'Unspecified', 161, 'AS_PUBLISHED', null, 'All referrals of the quarter', 1353, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (20, 'referrals-concern-unspecified-quarterly', 'FY2015-16-Q3', 'Unspecified', 206, 'AS_PUBLISHED', null, 'All referrals of the quarter', 2191, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (21, 'referrals-concern-unspecified-quarterly', 'FY2015-16-Q4', 'Unspecified', 384, 'AS_PUBLISHED', null, 'All referrals of the quarter', 2222, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (22, 'referrals-quarterly', 'FY2015-16-Q1', 'All referrals', 1865, 'AS_PUBLISHED', null, 'All referrals of the year', 7631, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (23, 'referrals-quarterly', 'FY2015-16-Q2', 'All referrals', 1353, 'AS_PUBLISHED', null, 'All referrals of the year', 7631, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (24, 'referrals-quarterly', 'FY2015-16-Q3', 'All referrals', 2191, 'AS_PUBLISHED', null, 'All referrals of the year', 7631, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (25, 'referrals-quarterly', 'FY2015-16-Q4', 'All referrals', 2222, 'AS_PUBLISHED', null, 'All referrals of the year', 7631, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (26, 'referrals-outcome-discussed-at-channel-panel', 'FY2015-16', 'Discussed at Channel panel', 1072, 'FIRST_PUBLISHED', null, 'All referrals', 7631, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (27, 'discussed-concern-islamist', 'FY2015-16', 'Islamist', 819, 'AS_PUBLISHED', null, 'Discussed at Channel panel', 1072, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (28, 'discussed-concern-extreme-right-wing', 'FY2015-16', 'Extreme right-wing', 189, 'AS_PUBLISHED', null, 'Discussed at Channel panel', 1072, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (29, 'discussed-concern-other', 'FY2015-16', 'Other', 64, 'AS_PUBLISHED', null, 'Discussed at Channel panel', 1072, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (30, 'discussed-quarterly', 'FY2015-16-Q1', 'Discussed at Channel panel', 193, 'AS_PUBLISHED', null, 'Discussed at Channel panel in the year', 1072, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (31, 'discussed-quarterly', 'FY2015-16-Q2', 'Discussed at Channel panel', 146, 'AS_PUBLISHED', null, 'Discussed at Channel panel in the year', 1072, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (32, 'discussed-quarterly', 'FY2015-16-Q3', 'Discussed at Channel panel', 369, 'AS_PUBLISHED', null, 'Discussed at Channel panel in the year', 1072, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (33, 'discussed-quarterly', 'FY2015-16-Q4', 'Discussed at Channel panel', 364, 'AS_PUBLISHED', null, 'Discussed at Channel panel in the year', 1072, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (34, 'referrals-outcome-received-channel-support', 'FY2015-16', 'Received Channel support', 381, 'FIRST_PUBLISHED', null, 'All referrals', 7631, null, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (35, 'adopted-concern-islamist', 'FY2015-16', 'Islamist', 264, 'AS_PUBLISHED', null, 'Received Channel support', 381, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (36, 'adopted-concern-extreme-right-wing', 'FY2015-16', 'Extreme right-wing', 99, 'AS_PUBLISHED', null, 'Received Channel support', 381, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (37, 'adopted-concern-other', 'FY2015-16', 'Other', 18, 'AS_PUBLISHED', null, 'Received Channel support', 381, 0, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (38, 'adopted-quarterly', 'FY2015-16-Q1', 'Received Channel support', 77, 'AS_PUBLISHED', null, 'Received Channel support in the year', 381, null, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (39, 'adopted-quarterly', 'FY2015-16-Q2', 'Received Channel support', 63, 'AS_PUBLISHED', null, 'Received Channel support in the year', 381, null, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (40, 'adopted-quarterly', 'FY2015-16-Q3', 'Received Channel support', 125, 'AS_PUBLISHED', null, 'Received Channel support in the year', 381, null, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (41, 'adopted-quarterly', 'FY2015-16-Q4', 'Received Channel support', 116, 'AS_PUBLISHED', null, 'Received Channel support in the year', 381, null, null, 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (42, 'adopted-concern-other-quarterly', 'FY2015-16-Q2', 'Other', 0, 'AS_PUBLISHED', null, 'Received Channel support in the quarter', 63, 63, 'Printed as a dash, which stands for nil', 'Written answer 114556, 23 Nov 2017 (Home Office, parallelparliament copy)'),
    (43, 'referrals-outcome-received-channel-support', 'FY2015-16', 'Received Channel support', 380, 'REVISED', null, 'All referrals', 7631, null, 'Revised a year later', 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin'),
    (44, 'referrals-sector-education', 'FY2015-16', 'Education', 2539, 'AS_PUBLISHED', null, 'All referrals', 7631, 2715, null, 'The Guardian 9 Nov 2017 quoting Home Office 2015/16 bulletin'),
    (45, 'referrals-sector-police', 'FY2015-16', 'Police', 2377, 'AS_PUBLISHED', null, 'All referrals', 7631, 2715, null, 'The Guardian 9 Nov 2017 quoting Home Office 2015/16 bulletin'),
    (46, 'referrals-outcome-left-process-no-further-action', 'FY2015-16', 'Left process, no further action', 2766, 'AS_PUBLISHED', null, 'All referrals', 7631, 0, null, 'The Guardian 9 Nov 2017 quoting Home Office 2015/16 bulletin'),
    (47, 'referrals-outcome-signposted-to-alternative-services', 'FY2015-16', 'Signposted to alternative services', 3793, 'AS_PUBLISHED', null, 'All referrals', 7631, 0, null, 'The Guardian 9 Nov 2017 quoting Home Office 2015/16 bulletin'),
    (48, 'referrals-age-under-15', 'FY2015-16', 'Under 15', 2127, 'AS_PUBLISHED', null, 'All referrals', 7631, 5504, null, 'The Guardian 9 Nov 2017 quoting Home Office 2015/16 bulletin'),
    (49, 'adopted-age-under-15', 'FY2015-16', 'Under 15', 108, 'AS_PUBLISHED', null, 'Received Channel support', 381, 273, null, 'The Guardian 9 Nov 2017 quoting Home Office 2015/16 bulletin');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (50, 'referrals', 'FY2016-17', 'All referrals', 6093, 'AS_PUBLISHED', null, null, null, null, null, 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin'),
    (51, 'referrals-concern-islamist', 'FY2016-17', 'Islamist', 3704, 'AS_PUBLISHED', null, 'All referrals', 6093, 725, null, 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin'),
    (52, 'referrals-concern-extreme-right-wing', 'FY2016-17', 'Extreme right-wing', 968, 'AS_PUBLISHED', null, 'All referrals', 6093, 725, null, 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin'),
    (53, 'referrals-concern-unspecified', 'FY2016-17', 'Unspecified', 696, 'AS_PUBLISHED', null, 'All referrals', 6093, 725, 'Back-labelled mixed, unstable or unclear in later statements', 'CT Policing, Nov 2020 statement; The Times 23 Mar 2019'),
    (54, 'referrals-sector-education', 'FY2016-17', 'Education', 1976, 'AS_PUBLISHED', null, 'All referrals', 6093, 2171, null, 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin'),
    (55, 'referrals-sector-police', 'FY2016-17', 'Police', 1946, 'AS_PUBLISHED', null, 'All referrals', 6093, 2171, null, 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin'),
    (56, 'referrals-outcome-received-channel-support', 'FY2016-17', 'Received Channel support', 332, 'FIRST_PUBLISHED', null, 'All referrals', 6093, null, null, 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin'),
    (57, 'referrals-region-london', 'FY2016-17', 'London', 1502, 'AS_PUBLISHED', null, 'All referrals', 6093, 4591, null, 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin'),
    (58, 'referrals-concern-and-age-extreme-right-wing-under-15', 'FY2016-17', 'Extreme right-wing, under 15', 272, 'AS_PUBLISHED', null, 'Extreme right-wing', 968, 368, null, 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin'),
    (59, 'referrals-concern-and-age-extreme-right-wing-15-to-20', 'FY2016-17', 'Extreme right-wing, 15 to 20', 328, 'AS_PUBLISHED', null, 'Extreme right-wing', 968, 368, null, 'Daily Mail 27 Mar 2018 quoting Home Office 2016/17 bulletin');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (60, 'referrals', 'FY2017-18', 'All referrals', 7318, 'AS_PUBLISHED', null, null, null, null, null, 'Leicester Prevent blog 10 Jan 2019 quoting Home Office 2017/18 bulletin'),
    (61, 'referrals-concern-mixed-unstable-or-unclear', 'FY2017-18', 'Mixed, unstable or unclear', 1982, 'AS_PUBLISHED', null, 'All referrals', 7318, 5336, null, 'The Times 23 Mar 2019'),
    (62, 'referrals-outcome-received-channel-support', 'FY2017-18', 'Received Channel support', 394, 'FIRST_PUBLISHED', null, 'All referrals', 7318, null, null, 'Leicester Prevent blog 10 Jan 2019 quoting Home Office 2017/18 bulletin'),
    (63, 'adopted-concern-islamist', 'FY2017-18', 'Islamist', 179, 'AS_PUBLISHED', 'The concern mixed, unstable or unclear was introduced in 2017/18.', 'Received Channel support', 394, 215, null, 'Leicester Prevent blog 10 Jan 2019 quoting Home Office 2017/18 bulletin');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (64, 'referrals', 'FY2018-19', 'All referrals', 5738, 'FIRST_PUBLISHED', null, null, null, null, null, 'Training Trust web page quoting Home Office 2018/19 bulletin (19 Dec 2019)'),
    (65, 'referrals', 'FY2018-19', 'All referrals', 5737, 'REVISED', null, null, null, null, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (66, 'referrals-sector-education', 'FY2018-19', 'Education', 1887, 'FIRST_PUBLISHED', null, 'All referrals', 5738, 3851, null, 'Training Trust web page quoting Home Office 2018/19 bulletin (19 Dec 2019)'),
    (67, 'referrals-outcome-not-suitable-for-channel', 'FY2018-19', 'Not suitable for Channel', 4407, 'FIRST_PUBLISHED', null, 'All referrals', 5738, 1331, null, 'Training Trust web page quoting Home Office 2018/19 bulletin (19 Dec 2019)'),
    (68, 'referrals-outcome-received-channel-support', 'FY2018-19', 'Adopted as Channel case', 561, 'FIRST_PUBLISHED', 'It was worded "Received Channel support" before.', 'All referrals', 5738, null, null, 'Training Trust web page quoting Home Office 2018/19 bulletin (19 Dec 2019)'),
    (69, 'referrals-outcome-received-channel-support', 'FY2018-19', 'Adopted as Channel case', 556, 'REVISED', null, 'All referrals', 5737, null, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (70, 'referrals-outcome-discussed-at-channel-panel', 'FY2018-19', 'Discussed at Channel panel', 1328, 'REVISED', null, 'All referrals', 5737, 4409, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (71, 'adopted-concern-extreme-right-wing', 'FY2018-19', 'Right-wing', 254, 'FIRST_PUBLISHED', 'The concern mixed, unstable or unclear was introduced in 2017/18. It was worded "Extreme right-wing" before.', 'Adopted as Channel case', 561, 97, null, 'Counter Terror Business 19 Dec 2019'),
    (72, 'adopted-concern-islamist', 'FY2018-19', 'Islamist', 210, 'FIRST_PUBLISHED', null, 'Adopted as Channel case', 561, 97, null, 'Counter Terror Business 19 Dec 2019');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (73, 'referrals', 'FY2019-20', 'All referrals', 6287, 'AS_PUBLISHED', null, null, null, null, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (74, 'referrals-sector-police', 'FY2019-20', 'Police', 1950, 'AS_PUBLISHED', null, 'All referrals', 6287, 2270, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (75, 'referrals-sector-education', 'FY2019-20', 'Education', 1928, 'AS_PUBLISHED', null, 'All referrals', 6287, 2270, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (76, 'referrals-sector-friends-and-family', 'FY2019-20', 'Friends and family', 139, 'AS_PUBLISHED', null, 'All referrals', 6287, 2270, null, 'CT Policing, Nov 2020 statement'),
    (77, 'referrals-gender-male', 'FY2019-20', 'Male', 5514, 'AS_PUBLISHED', null, 'All referrals', 6287, 773, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (78, 'referrals-age-20-and-under', 'FY2019-20', '20 and under', 3423, 'AS_PUBLISHED', null, 'All referrals', 6287, null, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (79, 'referrals-age-under-15', 'FY2019-20', 'Under 15', 1559, 'AS_PUBLISHED', null, 'All referrals', 6287, 2864, null, 'Counter Terror Business 26 Nov 2020 quoting Home Office 2019/20 bulletin'),
    (80, 'referrals-age-15-to-20', 'FY2019-20', '15 to 20', 1864, 'AS_PUBLISHED', null, 'All referrals', 6287, 2864, null, 'Counter Terror Business 26 Nov 2020 quoting Home Office 2019/20 bulletin'),
    (81, 'referrals-concern-mixed-unstable-or-unclear', 'FY2019-20', 'Mixed, unstable or unclear', 3203, 'AS_PUBLISHED', null, 'All referrals', 6287, 210, null, 'Counter Terror Business 26 Nov 2020 quoting Home Office 2019/20 bulletin'),
    (82, 'referrals-concern-islamist', 'FY2019-20', 'Islamist', 1487, 'AS_PUBLISHED', 'The concern mixed, unstable or unclear was introduced in 2017/18.', 'All referrals', 6287, 210, null, 'Counter Terror Business 26 Nov 2020 quoting Home Office 2019/20 bulletin'),
    (83, 'referrals-concern-extreme-right-wing', 'FY2019-20', 'Right-wing', 1387, 'AS_PUBLISHED', 'The concern mixed, unstable or unclear was introduced in 2017/18. It was worded "Extreme right-wing" before.', 'All referrals', 6287, 210, null, 'Counter Terror Business 26 Nov 2020 quoting Home Office 2019/20 bulletin'),
    (84, 'referrals-outcome-discussed-at-channel-panel', 'FY2019-20', 'Discussed at Channel panel', 1424, 'AS_PUBLISHED', null, 'All referrals', 6287, 4863, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (85, 'referrals-outcome-received-channel-support', 'FY2019-20', 'Adopted as Channel case', 697, 'AS_PUBLISHED', null, 'All referrals', 6287, null, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (86, 'adopted-concern-extreme-right-wing', 'FY2019-20', 'Right-wing', 302, 'AS_PUBLISHED', null, 'Adopted as Channel case', 697, 185, null, 'Home Office bulletin 2019/20, published 26 Nov 2020'),
    (87, 'adopted-concern-islamist', 'FY2019-20', 'Islamist', 210, 'AS_PUBLISHED', null, 'Adopted as Channel case', 697, 185, null, 'Home Office bulletin 2019/20, published 26 Nov 2020');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (88, 'referrals', 'FY2020-21', 'All referrals', 4915, 'AS_PUBLISHED', null, null, null, null, null, 'Home Office bulletin 2020/21, published 18 Nov 2021'),
    (89, 'referrals-sector-police', 'FY2020-21', 'Police', 1770, 'AS_PUBLISHED', null, 'All referrals', 4915, 1924, null, 'Home Office bulletin 2020/21, published 18 Nov 2021'),
    (90, 'referrals-sector-education', 'FY2020-21', 'Education', 1221, 'AS_PUBLISHED', null, 'All referrals', 4915, 1924, null, 'Home Office bulletin 2020/21, published 18 Nov 2021'),
    (91, 'referrals-gender-gender-known', 'FY2020-21', 'Gender known', 4913, 'AS_PUBLISHED', null, 'All referrals', 4915, null, null, 'Home Office bulletin 2020/21, published 18 Nov 2021'),
    (92, 'referrals-gender-male', 'FY2020-21', 'Male', 4316, 'AS_PUBLISHED', null, 'Gender known', 4913, 597, null, 'Home Office bulletin 2020/21, published 18 Nov 2021'),
    (93, 'referrals-age-age-known', 'FY2020-21', 'Age known', 4883, 'AS_PUBLISHED', null, 'All referrals', 4915, null, null, 'Home Office bulletin 2020/21, published 18 Nov 2021'),
    (94, 'referrals-age-15-to-20', 'FY2020-21', '15 to 20', 1398, 'AS_PUBLISHED', null, 'Age known', 4883, 3485, null, 'Home Office bulletin 2020/21, published 18 Nov 2021'),
    (95, 'referrals-outcome-discussed-at-channel-panel', 'FY2020-21', 'Discussed at Channel panel', 1333, 'AS_PUBLISHED', null, 'All referrals', 4915, 3582, null, 'Home Office bulletin 2020/21, published 18 Nov 2021'),
    (96, 'referrals-outcome-received-channel-support', 'FY2020-21', 'Adopted as Channel case', 688, 'AS_PUBLISHED', null, 'All referrals', 4915, null, null, 'Home Office bulletin 2020/21, published 18 Nov 2021');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (97, 'referrals', 'FY2021-22', 'All referrals', 6406, 'AS_PUBLISHED', null, null, null, null, null, 'Home Office bulletin 2021/22, published 26 Jan 2023'),
    (98, 'referrals-sector-education', 'FY2021-22', 'Education', 2305, 'AS_PUBLISHED', null, 'All referrals', 6406, 2293, null, 'Home Office bulletin 2021/22, published 26 Jan 2023'),
    (99, 'referrals-sector-police', 'FY2021-22', 'Police', 1808, 'AS_PUBLISHED', null, 'All referrals', 6406, 2293, null, 'Home Office bulletin 2021/22, published 26 Jan 2023'),
    (100, 'referrals-gender-gender-known', 'FY2021-22', 'Gender known', 6403, 'AS_PUBLISHED', null, 'All referrals', 6406, null, null, 'Home Office bulletin 2021/22, published 26 Jan 2023'),
    (101, 'referrals-gender-male', 'FY2021-22', 'Male', 5725, 'AS_PUBLISHED', null, 'Gender known', 6403, 678, null, 'Home Office bulletin 2021/22, published 26 Jan 2023'),
    (102, 'referrals-age-age-known', 'FY2021-22', 'Age known', 6393, 'AS_PUBLISHED', null, 'All referrals', 6406, null, null, 'Home Office bulletin 2021/22, published 26 Jan 2023');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (103, 'referrals', 'FY2022-23', 'All referrals', 6817, 'AS_PUBLISHED', null, null, null, null, null, 'Home Office bulletin 2022/23, updated 14 Dec 2023'),
    (104, 'referrals-sector-education', 'FY2022-23', 'Education', 2684, 'AS_PUBLISHED', null, 'All referrals', 6817, 2190, null, 'Home Office bulletin 2022/23, updated 14 Dec 2023'),
    (105, 'referrals-sector-police', 'FY2022-23', 'Police', 1943, 'AS_PUBLISHED', null, 'All referrals', 6817, 2190, null, 'Home Office bulletin 2022/23, updated 14 Dec 2023'),
    (106, 'referrals-gender-gender-known', 'FY2022-23', 'Gender known', 6801, 'AS_PUBLISHED', null, 'All referrals', 6817, null, null, 'Home Office bulletin 2022/23, updated 14 Dec 2023'),
    (107, 'referrals-gender-male', 'FY2022-23', 'Male', 6125, 'AS_PUBLISHED', null, 'Gender known', 6801, 676, null, 'Home Office bulletin 2022/23, updated 14 Dec 2023');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (108, 'referrals', 'FY2023-24', 'All referrals', 6922, 'AS_PUBLISHED', null, null, null, null, null, 'Home Office bulletin 2023/24, published 5 Dec 2024'),
    (109, 'referrals-sector-education', 'FY2023-24', 'Education', 2788, 'AS_PUBLISHED', null, 'All referrals', 6922, 2213, null, 'Home Office bulletin 2023/24, published 5 Dec 2024'),
    (110, 'referrals-sector-police', 'FY2023-24', 'Police', 1921, 'AS_PUBLISHED', null, 'All referrals', 6922, 2213, null, 'Home Office bulletin 2023/24, published 5 Dec 2024'),
    (111, 'referrals-outcome-discussed-at-channel-panel', 'FY2023-24', 'Discussed at Channel panel', 893, 'AS_PUBLISHED', null, 'All referrals', 6922, 6029, null, 'Home Office bulletin 2023/24, published 5 Dec 2024'),
    (112, 'referrals-outcome-received-channel-support', 'FY2023-24', 'Adopted as Channel case', 512, 'AS_PUBLISHED', null, 'All referrals', 6922, null, null, 'Home Office bulletin 2023/24, published 5 Dec 2024');

INSERT INTO national_figure (id, series, period_id, category, count, vintage, break_reason, base, base_count, unlisted, note, source) VALUES
    (113, 'referrals', 'FY2024-25', 'All referrals', 8778, 'AS_PUBLISHED', null, null, null, null, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (114, 'referrals-sector-education', 'FY2024-25', 'Education', 3129, 'AS_PUBLISHED', null, 'All referrals', 8778, 2123, null, 'Particle News summary Nov 2025 of Home Office 2024/25 bulletin'),
    (115, 'referrals-sector-police', 'FY2024-25', 'Police', 2631, 'AS_PUBLISHED', null, 'All referrals', 8778, 2123, null, 'Particle News summary Nov 2025 of Home Office 2024/25 bulletin'),
    (116, 'referrals-sector-local-authority', 'FY2024-25', 'Local authority', 895, 'AS_PUBLISHED', null, 'All referrals', 8778, 2123, null, 'Particle News summary Nov 2025 of Home Office 2024/25 bulletin'),
    (117, 'referrals-concern-concern-known', 'FY2024-25', 'Concern known', 8769, 'AS_PUBLISHED', null, 'All referrals', 8778, null, null, 'Particle News summary Nov 2025 of Home Office 2024/25 bulletin'),
    (118, 'referrals-concern-no-ideology', 'FY2024-25', 'No ideology', 4917, 'AS_PUBLISHED', null, 'Concern known', 8769, null, 'Two categories together: other susceptibility identified, and none identified', 'Particle News summary Nov 2025 of Home Office 2024/25 bulletin'),
    (119, 'referrals-concern-extreme-right-wing', 'FY2024-25', 'Extreme right-wing', 1798, 'AS_PUBLISHED', 'The concern mixed, unstable or unclear was divided in 2021/22 (to be confirmed). The concerns were defined anew in 2024/25. It was worded "Right-wing" before.', 'Concern known', 8769, 760, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (120, 'referrals-concern-islamist', 'FY2024-25', 'Islamist extremism', 870, 'AS_PUBLISHED', 'The concern mixed, unstable or unclear was divided in 2021/22 (to be confirmed). The concerns were defined anew in 2024/25. It was worded "Islamist" before.', 'Concern known', 8769, 760, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (121, 'referrals-concern-no-specific-or-multiple-ideologies-none-dominant', 'FY2024-25', 'No specific or multiple ideologies, none dominant', 5341, 'AS_PUBLISHED', null, 'Concern known', 8769, 760, null, 'Sky data journalist note, Nov 2025 (mirrored)'),
    (122, 'referrals-concern-extreme-right-wing-plus-islamist', 'FY2024-25', 'Extreme right-wing plus Islamist', 2668, 'AS_PUBLISHED', null, 'Concern known', 8769, null, null, 'Sky data journalist note, Nov 2025 (mirrored)'),
    (123, 'adopted-concern-no-ideology', 'FY2024-25', 'No ideology', 330, 'AS_PUBLISHED', null, 'Adopted as Channel case', null, null, null, 'Sky data journalist note, Nov 2025 (mirrored)'),
    (124, 'adopted-concern-extreme-right-wing-plus-islamist', 'FY2024-25', 'Extreme right-wing plus Islamist', 738, 'AS_PUBLISHED', null, 'Adopted as Channel case', null, null, null, 'Sky data journalist note, Nov 2025 (mirrored)'),
    (125, 'referrals-age-age-known', 'FY2024-25', 'Age known', 8759, 'AS_PUBLISHED', null, 'All referrals', 8778, null, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (126, 'referrals-age-10-and-under', 'FY2024-25', '10 and under', 345, 'AS_PUBLISHED', null, 'Age known', 8759, 4044, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (127, 'referrals-age-11-to-15', 'FY2024-25', '11 to 15', 3192, 'AS_PUBLISHED', null, 'Age known', 8759, 4044, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (128, 'referrals-age-16-to-17', 'FY2024-25', '16 to 17', 1178, 'AS_PUBLISHED', null, 'Age known', 8759, 4044, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (129, 'referrals-health-at-least-one-mental-health-or-neurodiversity-condition', 'FY2024-25', 'At least one mental health or neurodiversity condition', 2955, 'AS_PUBLISHED', null, 'All referrals', 8778, 0, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (130, 'referrals-health-autism-spectrum-disorder', 'FY2024-25', 'Autism spectrum disorder', 1226, 'AS_PUBLISHED', null, 'All referrals', 8778, null, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (131, 'referrals-health-no-such-information-recorded', 'FY2024-25', 'No such information recorded', 5823, 'AS_PUBLISHED', null, 'All referrals', 8778, 0, null, 'LBC 6 Nov 2025 quoting Home Office 2024/25 bulletin'),
    (132, 'referrals-quarterly', 'FY2024-25-Q4', 'All referrals', 3287, 'AS_PUBLISHED', null, 'All referrals of the year', 8778, 5491, null, 'Particle News summary Nov 2025 of Home Office 2024/25 bulletin'),
    (133, 'referrals-ethnicity-white', 'FY2024-25', 'White', 2747, 'AS_PUBLISHED', null, 'Ethnicity recorded', null, null, null, 'Counter Terror Business 7 Nov 2025'),
    (134, 'referrals-ethnicity-asian', 'FY2024-25', 'Asian', 798, 'AS_PUBLISHED', null, 'Ethnicity recorded', null, null, null, 'Counter Terror Business 7 Nov 2025'),
    (135, 'referrals-ethnicity-black', 'FY2024-25', 'Black', 320, 'AS_PUBLISHED', null, 'Ethnicity recorded', null, null, null, 'Counter Terror Business 7 Nov 2025');
