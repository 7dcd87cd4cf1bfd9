-- A framework with a scale is a set of benchmarks. met_from is the step from which a benchmark counts as met, and absent
-- where no source names one: nothing on such a scale is ever called unmet.
CREATE TABLE benchmark_scale (
    framework_code varchar(40) NOT NULL CONSTRAINT fk_benchmark_scale_framework REFERENCES framework,
    scale          varchar(40) NOT NULL,
    met_from       varchar(40),
    confidence     varchar(20) NOT NULL,
    CONSTRAINT pk_benchmark_scale PRIMARY KEY (framework_code, scale)
);

INSERT INTO framework (code, title, valid_from, valid_to, source) VALUES
    ('ni35-2008', 'National Indicator 35: building resilience to violent extremism', '2008-04-01', '2011-03-31', 'National indicator set for local authorities, 2008; Stockton-on-Tees board report, June 2009');
INSERT INTO framework_entry (framework_code, entry_code, label, valid_from, valid_to, confidence, position) VALUES
    ('ni35-2008', '1', 'Understanding of Muslim communities and engagement with them', '2008-04-01', '2011-03-31', 'to-confirm', 1),
    ('ni35-2008', '2', 'Knowledge of what drives violent extremism and of the Prevent objectives', '2008-04-01', '2011-03-31', 'to-confirm', 2),
    ('ni35-2008', '3', 'Action plan based on risk', '2008-04-01', '2011-03-31', 'to-confirm', 3),
    ('ni35-2008', '4', 'Oversight, delivery and evaluation of projects and actions', '2008-04-01', '2011-03-31', 'to-confirm', 4);

INSERT INTO benchmark_scale (framework_code, scale, met_from, confidence) VALUES
    ('ni35-2008', 'one-to-five', NULL, 'to-confirm'),
    ('benchmark-2018', 'rag', 'green', 'published'),
    ('benchmark-2018', 'zero-to-five', NULL, 'to-confirm'),
    ('benchmark-2024', 'met-exceeding', 'met', 'published'),
    ('benchmark-2024', 'zero-to-five', NULL, 'to-confirm');
