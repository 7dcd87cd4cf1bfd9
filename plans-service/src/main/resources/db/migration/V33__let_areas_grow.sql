-- Areas come in by import too; every change makes a version. What is planned is not yet so: valid_to stays open until the
-- area has really ended.
ALTER TABLE area
    ADD COLUMN version          bigint NOT NULL DEFAULT 1,
    ADD COLUMN planned_last_day date;
ALTER TABLE area ADD CONSTRAINT ck_area_days CHECK (valid_to >= valid_from AND planned_last_day >= valid_from);
ALTER TABLE area_succession ADD CONSTRAINT ck_area_succession_two CHECK (predecessor_code <> successor_code);

-- Staffordshire's county, districts and Stoke-on-Trent are due to go at the end of March 2028.
UPDATE area SET planned_last_day = '2028-03-31'
WHERE code IN ('E06000021', 'E10000028') OR code BETWEEN 'E07000192' AND 'E07000199';
