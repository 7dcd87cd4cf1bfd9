-- A group report asks what came about each member's record, whoever owes it.
CREATE INDEX ix_obligation_record ON obligation (record_area_code, period_id);
