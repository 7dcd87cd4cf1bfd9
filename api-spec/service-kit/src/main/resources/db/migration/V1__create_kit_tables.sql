-- What every service keeps beside its own resources. Each service's own migrations begin at V2.

-- The application role reads and writes rows; tables belong to the owner role, which only migrations use.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${appRole}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO "${appRole}";
GRANT USAGE ON SCHEMA public TO "${appRole}";

-- One row: the identity of this store. A restore gives it a new epoch, and old feed cursors end.
CREATE TABLE store (
    only_row boolean CONSTRAINT pk_store PRIMARY KEY DEFAULT true CONSTRAINT ck_store_one_row CHECK (only_row),
    epoch    uuid    NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO store DEFAULT VALUES;

CREATE SEQUENCE change_sequence;

CREATE TABLE change_entry (
    resource_type  varchar(40)  NOT NULL,
    resource_id    uuid         NOT NULL,
    area_code      varchar(9)   NOT NULL CONSTRAINT ck_change_entry_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    kind           varchar(9)   NOT NULL CONSTRAINT ck_change_entry_kind CHECK (kind IN ('upsert', 'tombstone')),
    reason         varchar(12)  CONSTRAINT ck_change_entry_reason
                                CHECK ((kind = 'tombstone') = (reason IS NOT NULL)),
    version        bigint       NOT NULL,
    document       jsonb        CONSTRAINT ck_change_entry_document CHECK ((kind = 'upsert') = (document IS NOT NULL)),
    changed_at     timestamptz  NOT NULL,
    transaction_id xid8         NOT NULL,
    sequence       bigint       NOT NULL,
    CONSTRAINT pk_change_entry PRIMARY KEY (resource_type, resource_id)
);
CREATE INDEX ix_change_entry_order ON change_entry (transaction_id, sequence);

CREATE TABLE idempotency_record (
    client     varchar(255) NOT NULL,
    key        varchar(64)  NOT NULL,
    operation  varchar(80)  NOT NULL,
    digest     varchar(64)  NOT NULL,
    status     integer      NOT NULL,
    location   varchar(400),
    etag       varchar(40),
    body       text         NOT NULL,
    created_at timestamptz  NOT NULL,
    CONSTRAINT pk_idempotency_record PRIMARY KEY (client, key)
);
CREATE INDEX ix_idempotency_record_created_at ON idempotency_record (created_at);

CREATE TABLE audit_entry (
    id            uuid         CONSTRAINT pk_audit_entry PRIMARY KEY,
    at            timestamptz  NOT NULL,
    client        varchar(255) NOT NULL,
    action        varchar(80)  NOT NULL,
    resource_type varchar(40)  NOT NULL,
    resource_id   varchar(80)  NOT NULL,
    area_code     varchar(9)   NOT NULL,
    request_id    varchar(36)  NOT NULL,
    purpose       varchar(200)
);
CREATE INDEX ix_audit_entry_area ON audit_entry (area_code, at, id);
CREATE INDEX ix_audit_entry_resource ON audit_entry (resource_type, resource_id, at, id);

-- The audit only grows.
REVOKE UPDATE, DELETE ON audit_entry FROM "${appRole}";
REVOKE INSERT, DELETE ON store FROM "${appRole}";
