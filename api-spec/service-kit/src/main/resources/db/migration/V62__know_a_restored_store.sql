-- Where a store lives: server, timeline, database and table. A restore, of a dump or to a point in time, changes one of them.
CREATE FUNCTION store_home() RETURNS text LANGUAGE sql STABLE
RETURN concat_ws('/',
    (SELECT system_identifier FROM pg_control_system()),
    left(pg_walfile_name(pg_current_wal_lsn()), 8),
    (SELECT oid FROM pg_database WHERE datname = current_database()),
    'store'::regclass::oid);

-- The home that the epoch was given in. A store that finds itself in another takes a new epoch.
ALTER TABLE store ADD COLUMN home text NOT NULL DEFAULT '';
UPDATE store SET home = store_home();
