ALTER TABLE funding_award
    ADD COLUMN decided_by_group_id uuid CONSTRAINT fk_funding_award_decided_by_group REFERENCES governance_group;
CREATE INDEX ix_funding_award_decided_by_group ON funding_award (decided_by_group_id);
