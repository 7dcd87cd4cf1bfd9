-- How entries of one framework answer to entries of another, judged entry by entry and never chained: a second step would
-- turn «close to what is broader» into a claim that nobody has made. What an entry is to be compared with says its relation:
-- the to-entry is the same as, close to, broader or narrower than, or only related to the from-entry, or there is none.
INSERT INTO crosswalk (code, version, from_framework, to_framework, stated_on) VALUES
    ('objective-2009-to-contest-2011', 1, 'objective-2009', 'contest-2011', '2026-11-28'),
    ('objective-2009-to-strand-2023', 1, 'objective-2009', 'strand-2023', '2026-11-28'),
    ('objective-2009-to-duty-2015', 1, 'objective-2009', 'duty-2015', '2026-11-28'),
    ('objective-2009-to-toolkit-2024', 1, 'objective-2009', 'toolkit-2024', '2026-11-28'),
    ('contest-2011-to-contest-2018', 1, 'contest-2011', 'contest-2018', '2026-11-28'),
    ('contest-2011-to-strand-2023', 1, 'contest-2011', 'strand-2023', '2026-11-28'),
    ('contest-2018-to-contest-2023', 1, 'contest-2018', 'contest-2023', '2026-11-28'),
    ('strand-2023-to-contest-2018', 1, 'strand-2023', 'contest-2018', '2026-11-28'),
    ('strand-2023-to-contest-2023', 1, 'strand-2023', 'contest-2023', '2026-11-28'),
    ('strand-2023-to-toolkit-2024', 1, 'strand-2023', 'toolkit-2024', '2026-11-28'),
    ('duty-2015-to-duty-2023', 1, 'duty-2015', 'duty-2023', '2026-11-28'),
    ('duty-2015-to-toolkit-2024', 1, 'duty-2015', 'toolkit-2024', '2026-11-28'),
    ('duty-2023-to-toolkit-2024', 1, 'duty-2023', 'toolkit-2024', '2026-11-28'),
    ('benchmark-2018-to-benchmark-2024', 1, 'benchmark-2018', 'benchmark-2024', '2026-11-28'),
    ('benchmark-2018-to-toolkit-2024', 1, 'benchmark-2018', 'toolkit-2024', '2026-11-28'),
    ('benchmark-2024-to-toolkit-2024', 1, 'benchmark-2024', 'toolkit-2024', '2026-11-28'),
    ('compliance-area-south-staffs-2023-to-duty-2015', 1, 'compliance-area-south-staffs-2023', 'duty-2015', '2026-11-28'),
    ('compliance-area-south-staffs-2023-to-duty-2023', 1, 'compliance-area-south-staffs-2023', 'duty-2023', '2026-11-28'),
    ('compliance-area-south-staffs-2023-to-toolkit-2024', 1, 'compliance-area-south-staffs-2023', 'toolkit-2024', '2026-11-28');

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'objective-2009-to-contest-2011', position, 'objective-2009', from_entry, 'contest-2011', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', '1', 'close', 'source-document',
     'Both answer the ideology; the objective of 2009 supports mainstream voices as well.'),
    (2, '2', '1', 'broader', 'proposed',
     'The objective of 2011 answers the ideology and those who promote it; disrupting promoters is one part of that.'),
    (3, '2', '3', 'related', 'proposed',
     'Supporting the institutions where promoters are active is one way of working with institutions, and only half of the objective of 2009.'),
    (4, '3', '2', 'close', 'source-document',
     'Both are about people who are being drawn in, and about support for them.'),
    (5, '4', null, 'none', 'proposed',
     'The strategy of 2011 left the resilience of communities to integration policy.'),
    (6, '5', '1', 'related', 'proposed',
     'Grievances are met in 2011 where the ideology exploits them, and are no objective of their own.'),
    (7, '6', null, 'none', 'proposed',
     'Understanding and analysis serve all objectives of 2011 and are none of them.'),
    (8, '7', '1', 'related', 'proposed',
     'Communication carries the answer to the ideology, among much else.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'objective-2009-to-strand-2023', position, 'objective-2009', from_entry, 'strand-2023', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', 'ideology', 'close', 'source-document',
     'Both answer the ideology; the objective of 2009 supports mainstream voices as well.'),
    (2, '2', 'ideology', 'broader', 'source-document',
     'The strand answers the ideology and those who promote it; disrupting promoters is one part of that.'),
    (3, '2', 'institutions', 'related', 'proposed',
     'Supporting the institutions where promoters are active is only half of the objective of 2009.'),
    (4, '3', 'individuals', 'close', 'source-document',
     'Both are about people who are being drawn in, and about advice and support for them.'),
    (5, '4', null, 'none', 'proposed',
     'No strand is about the resilience of whole communities.'),
    (6, '5', 'ideology', 'related', 'proposed',
     'Grievances matter to the strand only where the ideology exploits them.'),
    (7, '6', null, 'none', 'proposed',
     'Understanding and analysis serve all strands and are none of them.'),
    (8, '7', 'ideology', 'related', 'proposed',
     'Communication carries the answer to the ideology, among much else.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'objective-2009-to-duty-2015', position, 'objective-2009', from_entry, 'duty-2015', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', null, 'none', 'proposed',
     'The headings of 2015 say how an authority is organised, not how the ideology is answered.'),
    (2, '2', 'la-resources', 'related', 'proposed',
     'Both deny promoters a platform; the heading of 2015 is about the authority''s own venues and networks only.'),
    (3, '3', null, 'none', 'proposed',
     'Support for individuals runs through Channel, which is no heading of the authority''s own duty.'),
    (4, '4', null, 'none', 'proposed',
     'No heading of 2015 is about the resilience of communities.'),
    (5, '5', null, 'none', 'proposed',
     'No heading of 2015 is about grievances.'),
    (6, '6', 'risk-assessment', 'narrower', 'proposed',
     'Assessing local risk is one use of understanding, analysis and information.'),
    (7, '7', null, 'none', 'proposed',
     'No heading of 2015 is about communications.'),
    (8, null, 'partnership', 'none', 'proposed',
     'No objective of 2009 is about the partnership itself.'),
    (9, null, 'action-plan', 'none', 'proposed',
     'The objectives of 2009 are the plan''s content; none asks for a plan.'),
    (10, null, 'staff-training', 'none', 'proposed',
     'Training serves several objectives of 2009 and is none of them.'),
    (11, null, 'other-agencies-children', 'none', 'proposed',
     'No objective of 2009 is about agencies that support children.'),
    (12, null, 'out-of-school', 'none', 'proposed',
     'No objective of 2009 is about out-of-school settings.'),
    (13, null, 'x-leadership', 'none', 'proposed',
     'No objective of 2009 is about leadership.'),
    (14, null, 'x-partnership', 'none', 'proposed',
     'No objective of 2009 is about the partnership itself.'),
    (15, null, 'x-capabilities', 'none', 'proposed',
     'No objective of 2009 is about what staff can do.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'objective-2009-to-toolkit-2024', position, 'objective-2009', from_entry, 'toolkit-2024', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', 't8', 'related', 'proposed',
     'Mainstream voices are supported through engagement, among much else.'),
    (2, '2', 't7', 'related', 'proposed',
     'Both deny promoters a platform; disrupting them is work of the police as well.'),
    (3, '3', 't4', 'narrower', 'proposed',
     'A referral pathway is one means of supporting individuals.'),
    (4, '3', 't5', 'narrower', 'proposed',
     'A Channel panel is one means of supporting individuals.'),
    (5, '4', 't8', 'related', 'proposed',
     'Engagement with communities is one way to their resilience.'),
    (6, '5', null, 'none', 'proposed',
     'No section of the toolkit is about grievances.'),
    (7, '6', 't2', 'narrower', 'proposed',
     'The local risk assessment is one use of understanding, analysis and information.'),
    (8, '7', 't8', 'broader', 'proposed',
     'The section joins communications with engagement.'),
    (9, null, 't1', 'none', 'proposed',
     'No objective of 2009 is about the partnership itself.'),
    (10, null, 't3', 'none', 'proposed',
     'The objectives of 2009 are the plan''s content; none asks for a plan.'),
    (11, null, 't6', 'none', 'proposed',
     'Training serves several objectives of 2009 and is none of them.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'contest-2011-to-contest-2018', position, 'contest-2011', from_entry, 'contest-2018', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', '1', 'close', 'proposed',
     'Both answer the ideology; the objective of 2018 adds the causes of radicalisation.'),
    (2, '2', '2', 'close', 'proposed',
     'Both are about people at risk and support for them.'),
    (3, '3', null, 'none', 'proposed',
     'Work with sectors and institutions became a means to all objectives of 2018.'),
    (4, null, '3', 'none', 'proposed',
     'Disengagement and rehabilitation are new in 2018.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'contest-2011-to-strand-2023', position, 'contest-2011', from_entry, 'strand-2023', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', 'ideology', 'exact', 'source-document',
     'The strand keeps the wording of the objective of 2011.'),
    (2, '2', 'individuals', 'exact', 'source-document',
     'The strand keeps the wording of the objective of 2011.'),
    (3, '3', 'institutions', 'exact', 'source-document',
     'The strand keeps the wording of the objective of 2011.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'contest-2018-to-contest-2023', position, 'contest-2018', from_entry, 'contest-2023', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', '1', 'close', 'to-confirm',
     'Both are about causes and ideology; in 2023 the causes are the ideological ones.'),
    (2, '2', '2', 'close', 'to-confirm',
     'Both support people at risk; in 2023 the word is susceptible, and help comes early.'),
    (3, '3', '3', 'exact', 'to-confirm',
     'The wording is the same but for one word that changes nothing.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'strand-2023-to-contest-2018', position, 'strand-2023', from_entry, 'contest-2018', to_entry, relation, confidence, rationale FROM (VALUES
    (1, 'ideology', '1', 'close', 'proposed',
     'Both answer the ideology; the objective of 2018 adds the causes of radicalisation.'),
    (2, 'individuals', '2', 'close', 'proposed',
     'Both are about people at risk and support for them.'),
    (3, 'individuals', '3', 'related', 'proposed',
     'Some of the people supported are engaged already; the strand is about all who are being drawn in.'),
    (4, 'institutions', null, 'none', 'proposed',
     'Work with sectors and institutions is a means to all objectives of 2018.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'strand-2023-to-contest-2023', position, 'strand-2023', from_entry, 'contest-2023', to_entry, relation, confidence, rationale FROM (VALUES
    (1, 'ideology', '1', 'close', 'proposed',
     'Both answer the ideology; the objective of 2023 is about its causes.'),
    (2, 'individuals', '2', 'close', 'proposed',
     'Both support people who may be drawn in.'),
    (3, 'individuals', '3', 'related', 'proposed',
     'Some of the people supported are engaged already; the strand is about all who are being drawn in.'),
    (4, 'institutions', null, 'none', 'proposed',
     'Work with sectors and institutions is a means to all objectives of 2023.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'strand-2023-to-toolkit-2024', position, 'strand-2023', from_entry, 'toolkit-2024', to_entry, relation, confidence, rationale FROM (VALUES
    (1, 'ideology', 't7', 'related', 'proposed',
     'Both deny promoters a platform; the strand answers the ideology itself as well.'),
    (2, 'ideology', 't8', 'related', 'proposed',
     'Communication carries the answer to the ideology, among much else.'),
    (3, 'individuals', 't4', 'narrower', 'proposed',
     'A referral pathway is one means of supporting individuals.'),
    (4, 'individuals', 't5', 'narrower', 'proposed',
     'A Channel panel is one means of supporting individuals.'),
    (5, 'institutions', 't6', 'related', 'proposed',
     'Training reaches institutions, and the authority''s own staff as well.'),
    (6, 'institutions', 't7', 'related', 'proposed',
     'Venues and networks of institutions are some of the places the section is about.'),
    (7, null, 't1', 'none', 'proposed',
     'No strand is about the partnership itself.'),
    (8, null, 't2', 'none', 'proposed',
     'No strand is about the assessment of risk.'),
    (9, null, 't3', 'none', 'proposed',
     'The strands order a plan; none asks for one.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'duty-2015-to-duty-2023', position, 'duty-2015', from_entry, 'duty-2023', to_entry, relation, confidence, rationale FROM (VALUES
    (1, 'partnership', 'leadership-partnership', 'broader', 'proposed',
     'The theme of 2023 joins partnership with leadership.'),
    (2, 'risk-assessment', 'cap-understanding-risk', 'broader', 'proposed',
     'Assessing risk is one part of understanding it; training is another.'),
    (3, 'action-plan', 'leadership-partnership', 'related', 'proposed',
     'The plan is one of the things a partnership leads by.'),
    (4, 'staff-training', 'cap-understanding-risk', 'broader', 'proposed',
     'Training is one part of understanding risk; assessing it is another.'),
    (5, 'la-resources', 'permissive-environments', 'close', 'proposed',
     'Both keep venues, networks and funds from those who promote extremism; the theme of 2023 looks beyond the authority''s own.'),
    (6, 'other-agencies-children', null, 'none', 'to-confirm',
     'The guidance of 2023 has no theme for agencies that support children.'),
    (7, 'out-of-school', null, 'none', 'to-confirm',
     'The guidance of 2023 has no theme for out-of-school settings.'),
    (8, 'x-leadership', 'leadership-partnership', 'broader', 'proposed',
     'The theme of 2023 joins leadership with partnership.'),
    (9, 'x-partnership', 'leadership-partnership', 'broader', 'proposed',
     'The theme of 2023 joins partnership with leadership.'),
    (10, 'x-capabilities', 'cap-understanding-risk', 'narrower', 'proposed',
     'The capabilities of 2015 are three themes in 2023; this is the first.'),
    (11, 'x-capabilities', 'cap-managing-risk', 'narrower', 'proposed',
     'The capabilities of 2015 are three themes in 2023; this is the second.'),
    (12, 'x-capabilities', 'cap-sharing-information', 'narrower', 'proposed',
     'The capabilities of 2015 are three themes in 2023; this is the third.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'duty-2015-to-toolkit-2024', position, 'duty-2015', from_entry, 'toolkit-2024', to_entry, relation, confidence, rationale FROM (VALUES
    (1, 'partnership', 't1', 'close', 'proposed',
     'The partnership of 2015 is the multi-agency group of the toolkit.'),
    (2, 'risk-assessment', 't2', 'close', 'proposed',
     'Both ask for a local assessment of risk; the toolkit says how.'),
    (3, 'action-plan', 't3', 'close', 'proposed',
     'Both ask for a plan; in 2015 only where the assessment finds a risk.'),
    (4, 'staff-training', 't6', 'close', 'proposed',
     'Both are about who is trained in what; the toolkit asks for a programme.'),
    (5, 'la-resources', 't7', 'close', 'proposed',
     'Both keep venues, networks and funds from those who promote extremism.'),
    (6, 'other-agencies-children', 't4', 'related', 'proposed',
     'Agencies that support children pass concerns on, among much else.'),
    (7, 'out-of-school', null, 'none', 'proposed',
     'No section of the toolkit is about out-of-school settings.'),
    (8, 'x-leadership', 't1', 'related', 'proposed',
     'Leaders take part in the multi-agency group, among much else.'),
    (9, 'x-partnership', 't1', 'narrower', 'proposed',
     'The multi-agency group is one form of working in partnership.'),
    (10, 'x-capabilities', 't6', 'narrower', 'proposed',
     'A training programme is one way to the capabilities of staff.'),
    (11, null, 't5', 'none', 'proposed',
     'Channel is no heading of the authority''s own duty in 2015.'),
    (12, null, 't8', 'none', 'proposed',
     'No heading of 2015 is about communications and engagement.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'duty-2023-to-toolkit-2024', position, 'duty-2023', from_entry, 'toolkit-2024', to_entry, relation, confidence, rationale FROM (VALUES
    (1, 'leadership-partnership', 't1', 'narrower', 'proposed',
     'The multi-agency group is one part of leadership and partnership.'),
    (2, 'leadership-partnership', 't3', 'narrower', 'proposed',
     'The partnership plan is one part of leadership and partnership.'),
    (3, 'cap-understanding-risk', 't2', 'narrower', 'proposed',
     'The local risk assessment is one part of understanding risk.'),
    (4, 'cap-understanding-risk', 't6', 'narrower', 'proposed',
     'The training programme is one part of understanding risk.'),
    (5, 'cap-managing-risk', 't4', 'narrower', 'proposed',
     'The referral pathway is one part of managing risk.'),
    (6, 'cap-managing-risk', 't5', 'narrower', 'proposed',
     'The Channel panel is one part of managing risk.'),
    (7, 'cap-sharing-information', 't4', 'related', 'proposed',
     'Information is shared along the referral pathway, among other ways.'),
    (8, 'cap-sharing-information', 't5', 'related', 'proposed',
     'Information is shared in the Channel panel, among other ways.'),
    (9, 'permissive-environments', 't7', 'exact', 'published',
     'Theme and section have the same title.'),
    (10, null, 't8', 'none', 'proposed',
     'No theme of 2023 is about communications and engagement.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'benchmark-2018-to-benchmark-2024', position, 'benchmark-2018', from_entry, 'benchmark-2024', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', '2', 'exact', 'to-confirm',
     'The benchmark has the same title in both editions.'),
    (2, '2', '1', 'close', 'to-confirm',
     'The board or group of 2018 is the partnership group of 2024.'),
    (3, '3', '3', 'close', 'to-confirm',
     'Both ask for a plan of the partnership.'),
    (4, '4', '4', 'exact', 'to-confirm',
     'The benchmark has the same title in both editions.'),
    (5, '5', '5', 'exact', 'to-confirm',
     'The benchmark has the same title in both editions.'),
    (6, '6', null, 'none', 'to-confirm',
     'The problem-solving process is no benchmark of its own in 2024.'),
    (7, '7', '6', 'exact', 'to-confirm',
     'The benchmark has the same title in both editions.'),
    (8, '8', '7', 'broader', 'to-confirm',
     'Policies for venues and networks are one part of reducing permissive environments.'),
    (9, '9', '8', 'broader', 'to-confirm',
     'The benchmark of 2024 joins engagement with communications.'),
    (10, '10', '8', 'broader', 'to-confirm',
     'The benchmark of 2024 joins communications with engagement.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'benchmark-2018-to-toolkit-2024', position, 'benchmark-2018', from_entry, 'toolkit-2024', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', 't2', 'exact', 'to-confirm',
     'Benchmark and section have the same title.'),
    (2, '2', 't1', 'close', 'to-confirm',
     'The board or group of 2018 is the multi-agency group of the toolkit.'),
    (3, '3', 't3', 'close', 'to-confirm',
     'Both ask for a plan of the partnership.'),
    (4, '4', 't4', 'exact', 'to-confirm',
     'Benchmark and section have the same title.'),
    (5, '5', 't5', 'exact', 'to-confirm',
     'Benchmark and section have the same title.'),
    (6, '6', null, 'none', 'to-confirm',
     'No section of the toolkit is about a problem-solving process.'),
    (7, '7', 't6', 'exact', 'to-confirm',
     'Benchmark and section have the same title.'),
    (8, '8', 't7', 'broader', 'to-confirm',
     'Policies for venues and networks are one part of reducing permissive environments.'),
    (9, '9', 't8', 'broader', 'to-confirm',
     'The section joins engagement with communications.'),
    (10, '10', 't8', 'broader', 'to-confirm',
     'The section joins communications with engagement.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'benchmark-2024-to-toolkit-2024', position, 'benchmark-2024', from_entry, 'toolkit-2024', to_entry, relation, confidence, rationale FROM (VALUES
    (1, '1', 't1', 'exact', 'proposed',
     'One benchmark a section is assumed.'),
    (2, '2', 't2', 'exact', 'proposed',
     'One benchmark a section is assumed.'),
    (3, '3', 't3', 'exact', 'proposed',
     'One benchmark a section is assumed.'),
    (4, '4', 't4', 'exact', 'proposed',
     'One benchmark a section is assumed.'),
    (5, '5', 't5', 'exact', 'proposed',
     'One benchmark a section is assumed.'),
    (6, '6', 't6', 'exact', 'proposed',
     'One benchmark a section is assumed.'),
    (7, '7', 't7', 'exact', 'proposed',
     'One benchmark a section is assumed.'),
    (8, '8', 't8', 'exact', 'proposed',
     'One benchmark a section is assumed.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'compliance-area-south-staffs-2023-to-duty-2015', position, 'compliance-area-south-staffs-2023', from_entry, 'duty-2015', to_entry, relation, confidence, rationale FROM (VALUES
    (1, 'risk', 'risk-assessment', 'close', 'proposed',
     'Both ask for an assessment of the local risk.'),
    (2, 'action', 'action-plan', 'close', 'proposed',
     'Both ask for a plan to reduce the risk.'),
    (3, 'recognise', 'staff-training', 'close', 'proposed',
     'Both are about staff who are trained to recognise radicalisation.'),
    (4, 'recognise', 'x-capabilities', 'broader', 'proposed',
     'Recognising radicalisation is one of the capabilities staff need.'),
    (5, 'partnership', 'partnership', 'close', 'proposed',
     'Both are about working with partners.'),
    (6, 'partnership', 'x-partnership', 'close', 'proposed',
     'Both are about working with partners.'),
    (7, 'referral', 'staff-training', 'related', 'proposed',
     'Staff learn in training how to refer, among much else.'),
    (8, 'compliance', null, 'none', 'proposed',
     'Records and reports are asked for by the guidance of 2015, under none of its headings.'),
    (9, null, 'la-resources', 'none', 'proposed',
     'No area of compliance is about the authority''s own resources.'),
    (10, null, 'other-agencies-children', 'none', 'proposed',
     'No area of compliance is about agencies that support children.'),
    (11, null, 'out-of-school', 'none', 'proposed',
     'No area of compliance is about out-of-school settings.'),
    (12, null, 'x-leadership', 'none', 'proposed',
     'No area of compliance is about leadership.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'compliance-area-south-staffs-2023-to-duty-2023', position, 'compliance-area-south-staffs-2023', from_entry, 'duty-2023', to_entry, relation, confidence, rationale FROM (VALUES
    (1, 'risk', 'cap-understanding-risk', 'broader', 'proposed',
     'Assessing risk is one part of understanding it.'),
    (2, 'action', 'leadership-partnership', 'related', 'proposed',
     'The plan is one of the things a partnership leads by.'),
    (3, 'recognise', 'cap-understanding-risk', 'broader', 'proposed',
     'Trained staff are one part of understanding risk.'),
    (4, 'partnership', 'leadership-partnership', 'broader', 'proposed',
     'The theme joins partnership with leadership.'),
    (5, 'referral', 'cap-managing-risk', 'broader', 'proposed',
     'Referral is one part of managing risk.'),
    (6, 'compliance', null, 'none', 'proposed',
     'No theme of 2023 is about records and reports.'),
    (7, null, 'cap-sharing-information', 'none', 'proposed',
     'No area of compliance is about sharing information.'),
    (8, null, 'permissive-environments', 'none', 'proposed',
     'No area of compliance is about permissive environments.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);

INSERT INTO crosswalk_edge (crosswalk_code, position, from_framework, from_entry, to_framework, to_entry, relation, confidence, rationale)
SELECT 'compliance-area-south-staffs-2023-to-toolkit-2024', position, 'compliance-area-south-staffs-2023', from_entry, 'toolkit-2024', to_entry, relation, confidence, rationale FROM (VALUES
    (1, 'risk', 't2', 'close', 'proposed',
     'Both ask for an assessment of the local risk.'),
    (2, 'action', 't3', 'close', 'proposed',
     'Both ask for a plan to reduce the risk; the toolkit''s is the partnership''s.'),
    (3, 'recognise', 't6', 'close', 'proposed',
     'Both are about staff who are trained to recognise radicalisation.'),
    (4, 'partnership', 't1', 'narrower', 'proposed',
     'The multi-agency group is one form of working in partnership.'),
    (5, 'referral', 't4', 'close', 'proposed',
     'Both are about knowing how a concern is passed on.'),
    (6, 'referral', 't5', 'related', 'proposed',
     'The area of compliance ends where a referral reaches Channel.'),
    (7, 'compliance', null, 'none', 'proposed',
     'No section of the toolkit is about records and reports.'),
    (8, null, 't7', 'none', 'proposed',
     'No area of compliance is about permissive environments.'),
    (9, null, 't8', 'none', 'proposed',
     'No area of compliance is about communications and engagement.')
) AS edge (position, from_entry, to_entry, relation, confidence, rationale);
