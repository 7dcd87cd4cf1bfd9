-- The yardsticks councils have been asked to use, edition by edition; confidence says how sure each entry is.
insert into framework (code, title, valid_from, valid_to, source) values
    ('objective-2009', 'Prevent strategy: seven objectives', '2008-06-01', '2011-06-06', 'Guide to the Prevent strategy, 2008; Stockton-on-Tees plan, May 2009'),
    ('contest-2011', 'Prevent strategy 2011: three objectives', '2011-06-07', '2018-06-03', 'Prevent strategy, June 2011; Tamworth delivery plan, 2015'),
    ('contest-2018', 'CONTEST 2018: three Prevent objectives', '2018-06-04', '2023-07-17', 'CONTEST, June 2018; South Staffordshire plan, 2023-2025'),
    ('contest-2023', 'CONTEST 2023: three Prevent objectives', '2023-07-18', null, 'CONTEST, July 2023; South Staffordshire plan, 2023-2025'),
    ('duty-2015', 'Prevent duty guidance 2015: local authority headings', '2015-07-01', '2023-12-30', 'Prevent duty guidance, 2015; Stockton-on-Tees report, 2017'),
    ('duty-2023', 'Prevent duty guidance 2023: themes', '2023-12-31', null, 'Prevent duty guidance, in force 31 December 2023'),
    ('strand-2023', 'Three strands: ideology, individuals, institutions', '2011-06-07', null, 'South Staffordshire plan, 2023-2025; wording of the 2011 strategy'),
    ('compliance-area-south-staffs-2023', 'South Staffordshire: six areas of compliance', '2023-01-01', null, 'South Staffordshire plan, 2023-2025'),
    ('toolkit-2024', 'Prevent duty toolkit 2024: sections', '2024-02-12', null, 'Prevent duty toolkit for local authorities, 12 February 2024'),
    ('benchmark-2018', 'Prevent benchmarks 2018', '2018-09-05', '2024-02-11', 'Prevent duty toolkit, first edition, 2018'),
    ('benchmark-2024', 'Prevent benchmarks 2024', '2024-02-12', null, 'Prevent duty toolkit, second edition, 2024; one benchmark a section assumed');

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('objective-2009', '1', 'Challenging the violent extremist ideology and supporting mainstream voices', '2008-06-01', '2011-06-06', 'to-confirm', 1),
    ('objective-2009', '2', 'Disrupting those who promote violent extremism and supporting the institutions where they may be active', '2008-06-01', '2011-06-06', 'to-confirm', 2),
    ('objective-2009', '3', 'Supporting individuals who are being targeted and recruited to the cause of violent extremism', '2008-06-01', '2011-06-06', 'to-confirm', 3),
    ('objective-2009', '4', 'Increasing the resilience of communities to violent extremism', '2008-06-01', '2011-06-06', 'to-confirm', 4),
    ('objective-2009', '5', 'Addressing the grievances that ideologues are exploiting', '2008-06-01', '2011-06-06', 'to-confirm', 5),
    ('objective-2009', '6', 'Developing understanding, analysis and information', '2008-06-01', '2011-06-06', 'to-confirm', 6),
    ('objective-2009', '7', 'Strategic communications', '2008-06-01', '2011-06-06', 'to-confirm', 7);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('contest-2011', '1', 'Respond to the ideological challenge', '2011-06-07', '2018-06-03', 'published', 1),
    ('contest-2011', '2', 'Prevent people from being drawn in; advice and support', '2011-06-07', '2018-06-03', 'source-document', 2),
    ('contest-2011', '3', 'Work with sectors and institutions', '2011-06-07', '2018-06-03', 'source-document', 3);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('contest-2018', '1', 'Tackle the causes of radicalisation and respond to ideology', '2018-06-04', '2023-07-17', 'published', 1),
    ('contest-2018', '2', 'Safeguard and support those most at risk', '2018-06-04', '2023-07-17', 'source-document', 2),
    ('contest-2018', '3', 'Enable those already engaged to disengage and rehabilitate', '2018-06-04', '2023-07-17', 'source-document', 3);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('contest-2023', '1', 'Tackle the ideological causes of terrorism', '2023-07-18', null, 'to-confirm', 1),
    ('contest-2023', '2', 'Intervene early to support people susceptible to radicalisation', '2023-07-18', null, 'source-document', 2),
    ('contest-2023', '3', 'Enable people already engaged to disengage and rehabilitate', '2023-07-18', null, 'source-document', 3);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('duty-2015', 'partnership', 'Partnership', '2015-07-01', '2023-12-30', 'source-document', 1),
    ('duty-2015', 'risk-assessment', 'Risk assessment', '2015-07-01', '2023-12-30', 'source-document', 2),
    ('duty-2015', 'action-plan', 'Action plan', '2015-07-01', '2023-12-30', 'source-document', 3),
    ('duty-2015', 'staff-training', 'Staff training', '2015-07-01', '2023-12-30', 'source-document', 4),
    ('duty-2015', 'la-resources', 'Use of local authority resources', '2015-07-01', '2023-12-30', 'source-document', 5),
    ('duty-2015', 'other-agencies-children', 'Other agencies and organisations supporting children', '2015-07-01', '2023-12-30', 'source-document', 6),
    ('duty-2015', 'out-of-school', 'Out-of-school settings supporting children', '2015-07-01', '2023-12-30', 'source-document', 7),
    ('duty-2015', 'x-leadership', 'Cross-cutting: effective leadership', '2015-07-01', '2023-12-30', 'published', 8),
    ('duty-2015', 'x-partnership', 'Cross-cutting: working in partnership', '2015-07-01', '2023-12-30', 'published', 9),
    ('duty-2015', 'x-capabilities', 'Cross-cutting: appropriate capabilities', '2015-07-01', '2023-12-30', 'published', 10);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('duty-2023', 'leadership-partnership', 'Leadership and partnership', '2023-12-31', null, 'to-confirm', 1),
    ('duty-2023', 'cap-understanding-risk', 'Capabilities: understanding risk', '2023-12-31', null, 'to-confirm', 2),
    ('duty-2023', 'cap-managing-risk', 'Capabilities: managing risk', '2023-12-31', null, 'to-confirm', 3),
    ('duty-2023', 'cap-sharing-information', 'Capabilities: sharing information', '2023-12-31', null, 'to-confirm', 4),
    ('duty-2023', 'permissive-environments', 'Reducing permissive environments', '2023-12-31', null, 'published', 5);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('strand-2023', 'ideology', 'Ideology: responding to the ideological challenge and those who promote it', '2011-06-07', null, 'source-document', 1),
    ('strand-2023', 'individuals', 'Individuals: preventing people from being drawn into terrorism and giving advice and support', '2011-06-07', null, 'source-document', 2),
    ('strand-2023', 'institutions', 'Institutions: working with sectors and institutions where there are risks', '2011-06-07', null, 'source-document', 3);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('compliance-area-south-staffs-2023', 'risk', 'Assess risk of radicalisation', '2023-01-01', null, 'source-document', 1),
    ('compliance-area-south-staffs-2023', 'action', 'Develop an action plan to reduce risk', '2023-01-01', null, 'source-document', 2),
    ('compliance-area-south-staffs-2023', 'recognise', 'Trained staff who recognise radicalisation', '2023-01-01', null, 'source-document', 3),
    ('compliance-area-south-staffs-2023', 'partnership', 'Work in partnership', '2023-01-01', null, 'source-document', 4),
    ('compliance-area-south-staffs-2023', 'referral', 'Know referral mechanisms and refer to Channel', '2023-01-01', null, 'source-document', 5),
    ('compliance-area-south-staffs-2023', 'compliance', 'Keep records and reports to show compliance', '2023-01-01', null, 'source-document', 6);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('toolkit-2024', 't1', 'Multi-agency partnership group', '2024-02-12', null, 'published', 1),
    ('toolkit-2024', 't2', 'Local risk assessment process', '2024-02-12', null, 'published', 2),
    ('toolkit-2024', 't3', 'Partnership plan', '2024-02-12', null, 'published', 3),
    ('toolkit-2024', 't4', 'Referral pathway', '2024-02-12', null, 'published', 4),
    ('toolkit-2024', 't5', 'Channel panel', '2024-02-12', null, 'published', 5),
    ('toolkit-2024', 't6', 'Training programme', '2024-02-12', null, 'published', 6),
    ('toolkit-2024', 't7', 'Reducing permissive environments', '2024-02-12', null, 'published', 7),
    ('toolkit-2024', 't8', 'Communications and engagement', '2024-02-12', null, 'published', 8);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('benchmark-2018', '1', 'Local risk assessment process', '2018-09-05', '2024-02-11', 'to-confirm', 1),
    ('benchmark-2018', '2', 'Prevent partnership board / multi-agency group', '2018-09-05', '2024-02-11', 'to-confirm', 2),
    ('benchmark-2018', '3', 'Area Prevent partnership plan', '2018-09-05', '2024-02-11', 'to-confirm', 3),
    ('benchmark-2018', '4', 'Referral pathway', '2018-09-05', '2024-02-11', 'to-confirm', 4),
    ('benchmark-2018', '5', 'Channel panel', '2018-09-05', '2024-02-11', 'to-confirm', 5),
    ('benchmark-2018', '6', 'Prevent problem-solving process', '2018-09-05', '2024-02-11', 'to-confirm', 6),
    ('benchmark-2018', '7', 'Training programme', '2018-09-05', '2024-02-11', 'to-confirm', 7),
    ('benchmark-2018', '8', 'Venue hire and IT policies', '2018-09-05', '2024-02-11', 'to-confirm', 8),
    ('benchmark-2018', '9', 'Engagement activity', '2018-09-05', '2024-02-11', 'to-confirm', 9),
    ('benchmark-2018', '10', 'Communications', '2018-09-05', '2024-02-11', 'to-confirm', 10);

insert into framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) values
    ('benchmark-2024', '1', 'Multi-agency partnership group', '2024-02-12', null, 'proposed', 1),
    ('benchmark-2024', '2', 'Local risk assessment process', '2024-02-12', null, 'proposed', 2),
    ('benchmark-2024', '3', 'Partnership plan', '2024-02-12', null, 'proposed', 3),
    ('benchmark-2024', '4', 'Referral pathway', '2024-02-12', null, 'proposed', 4),
    ('benchmark-2024', '5', 'Channel panel', '2024-02-12', null, 'proposed', 5),
    ('benchmark-2024', '6', 'Training programme', '2024-02-12', null, 'proposed', 6),
    ('benchmark-2024', '7', 'Reducing permissive environments', '2024-02-12', null, 'proposed', 7),
    ('benchmark-2024', '8', 'Communications and engagement', '2024-02-12', null, 'proposed', 8);
