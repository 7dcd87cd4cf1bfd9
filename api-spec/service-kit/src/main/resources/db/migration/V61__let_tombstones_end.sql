-- Old tombstones go; a cursor that is not behind the newest of them would miss it, and has expired.
ALTER TABLE store ADD COLUMN purged_transaction xid8 NOT NULL DEFAULT '0';
CREATE INDEX ix_change_entry_tombstone ON change_entry (changed_at) WHERE kind = 'tombstone';
