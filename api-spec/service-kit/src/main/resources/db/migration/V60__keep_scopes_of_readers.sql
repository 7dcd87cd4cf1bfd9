-- A reader's areas may change. What its cursor was read for is kept here under a digest, so that a cursor stays short.
CREATE TABLE feed_scope (
    digest varchar(32)  CONSTRAINT pk_feed_scope PRIMARY KEY,
    areas  varchar(9)[] NOT NULL
);

-- An area that a reader gains or loses is walked in the order of this key, which no change moves.
ALTER TABLE change_entry DROP CONSTRAINT pk_change_entry;
ALTER TABLE change_entry ADD CONSTRAINT pk_change_entry PRIMARY KEY (area_code, resource_id, resource_type);

-- The least transaction that ever wrote the entry: a reader behind an earlier one has never had the resource.
ALTER TABLE change_entry ADD COLUMN first_transaction xid8 NOT NULL DEFAULT pg_current_xact_id();

-- Each area's changes in their order, to be merged for a reader of few areas among many.
CREATE INDEX ix_change_entry_position ON change_entry (area_code, transaction_id, sequence);

-- Cursors are signed with a key that never leaves the store.
ALTER TABLE store ADD COLUMN cursor_key varchar(72) NOT NULL DEFAULT gen_random_uuid()::text || gen_random_uuid()::text;
