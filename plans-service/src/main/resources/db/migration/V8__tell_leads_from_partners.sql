-- body_ids names everybody who takes part; the filters lead and leadName ask who leads.
ALTER TABLE action ADD COLUMN lead_ids uuid[] NOT NULL DEFAULT '{}';
UPDATE action SET
    lead_ids = ARRAY(SELECT DISTINCT (r ->> 'bodyId')::uuid FROM jsonb_array_elements(document -> 'responsibilities') r
                     WHERE r ->> 'role' = 'lead' AND r ? 'bodyId');
ALTER TABLE action ALTER COLUMN lead_ids DROP DEFAULT;
CREATE INDEX ix_action_lead_ids ON action USING gin (lead_ids);
