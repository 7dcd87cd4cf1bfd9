-- The frameworks an authority reports its duty by, each from the day it began until the next one did. Objectives of CONTEST
-- are no headings of the duty, and those of 2018 fell into the time of the guidance of 2015.
ALTER TABLE framework ADD COLUMN reporting boolean NOT NULL DEFAULT false;
UPDATE framework SET reporting = true
WHERE code IN ('objective-2009', 'contest-2011', 'duty-2015', 'duty-2023', 'toolkit-2024');

-- Which figures of the services show an entry, beside the actions that are tagged with it.
CREATE TABLE framework_entry_section (
    framework_code varchar(40)  NOT NULL,
    entry_code     varchar(60)  NOT NULL,
    section        varchar(20)  NOT NULL CONSTRAINT ck_framework_entry_section_section
                   CHECK (section IN ('training', 'coverage', 'referral-routes', 'count-releases')),
    rationale      varchar(300) NOT NULL,
    CONSTRAINT pk_framework_entry_section PRIMARY KEY (framework_code, entry_code, section),
    CONSTRAINT fk_framework_entry_section_entry FOREIGN KEY (framework_code, entry_code) REFERENCES framework_entry
);

INSERT INTO framework_entry_section (framework_code, entry_code, section, rationale) VALUES
    ('objective-2009', '3', 'referral-routes', 'Individuals are supported once somebody knows where to refer them.'),
    ('objective-2009', '6', 'count-releases', 'Counts of referrals are information that understanding grows from.'),
    ('contest-2011', '2', 'referral-routes', 'Advice and support begin with a referral.'),
    ('contest-2011', '2', 'count-releases', 'Counts of referrals tell how often support was sought.'),
    ('contest-2011', '3', 'training', 'Sectors and institutions are reached through those who work in them.'),
    ('contest-2011', '3', 'coverage', 'Sectors and institutions are reached through those who work in them.'),
    ('contest-2018', '2', 'referral-routes', 'Safeguarding begins with a referral.'),
    ('contest-2018', '2', 'count-releases', 'Counts of referrals tell how often safeguarding was sought.'),
    ('contest-2023', '2', 'referral-routes', 'Early intervention begins with a referral.'),
    ('contest-2023', '2', 'count-releases', 'Counts of referrals tell how often intervention was sought.'),
    ('duty-2015', 'staff-training', 'training', 'The heading asks for trained staff.'),
    ('duty-2015', 'staff-training', 'coverage', 'The heading asks for trained staff.'),
    ('duty-2015', 'staff-training', 'referral-routes', 'Trained staff know where and how to refer.'),
    ('duty-2015', 'x-capabilities', 'training', 'Capabilities are what staff are trained for.'),
    ('duty-2015', 'x-capabilities', 'coverage', 'Capabilities are what staff are trained for.'),
    ('duty-2023', 'cap-understanding-risk', 'training', 'Risk is understood by those who were trained to see it.'),
    ('duty-2023', 'cap-understanding-risk', 'coverage', 'Risk is understood by those who were trained to see it.'),
    ('duty-2023', 'cap-managing-risk', 'referral-routes', 'Risk is managed through a referral pathway.'),
    ('duty-2023', 'cap-managing-risk', 'count-releases', 'Counts of referrals tell how the pathway is used.'),
    ('toolkit-2024', 't4', 'referral-routes', 'The section asks for the pathway itself.'),
    ('toolkit-2024', 't4', 'count-releases', 'Counts of referrals tell how the pathway is used.'),
    ('toolkit-2024', 't6', 'training', 'The section asks for the training programme.'),
    ('toolkit-2024', 't6', 'coverage', 'The section asks for the training programme.'),
    ('strand-2023', 'individuals', 'referral-routes', 'Advice and support begin with a referral.'),
    ('strand-2023', 'individuals', 'count-releases', 'Counts of referrals tell how often support was sought.'),
    ('compliance-area-south-staffs-2023', 'recognise', 'training', 'The area asks for trained staff.'),
    ('compliance-area-south-staffs-2023', 'recognise', 'coverage', 'The area asks for trained staff.'),
    ('compliance-area-south-staffs-2023', 'referral', 'referral-routes', 'The area asks that the mechanisms are known.'),
    ('compliance-area-south-staffs-2023', 'referral', 'count-releases', 'Counts tell how the mechanisms are used.'),
    ('benchmark-2018', '4', 'referral-routes', 'The benchmark asks for the pathway itself.'),
    ('benchmark-2018', '4', 'count-releases', 'Counts of referrals tell how the pathway is used.'),
    ('benchmark-2018', '7', 'training', 'The benchmark asks for the training programme.'),
    ('benchmark-2018', '7', 'coverage', 'The benchmark asks for the training programme.'),
    ('benchmark-2024', '4', 'referral-routes', 'The benchmark asks for the pathway itself.'),
    ('benchmark-2024', '4', 'count-releases', 'Counts of referrals tell how the pathway is used.'),
    ('benchmark-2024', '6', 'training', 'The benchmark asks for the training programme.'),
    ('benchmark-2024', '6', 'coverage', 'The benchmark asks for the training programme.');
