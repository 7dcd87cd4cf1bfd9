-- A revision is all that one transaction changed of what a council's figures are made of.
CREATE TABLE revision (
    id             bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_revision PRIMARY KEY,
    area_code      varchar(9)  NOT NULL CONSTRAINT ck_revision_area CHECK (area_code ~ '^[EWSN][0-9]{8}$'),
    transaction_id xid8        NOT NULL,
    import_id      uuid,
    recorded_at    timestamptz
);
-- It is its transaction's until it is dated; a restored store counts its transactions anew.
CREATE UNIQUE INDEX uq_revision_open ON revision (area_code, transaction_id) WHERE recorded_at IS NULL;
CREATE INDEX ix_revision_recorded ON revision (area_code, recorded_at);

-- The versions of a resource, each from the revision that brought it until the one that superseded it. Free texts are not kept.
CREATE TABLE known_version (
    resource_type varchar(40) NOT NULL,
    resource_id   uuid        NOT NULL,
    area_code     varchar(9)  NOT NULL,
    since         bigint      NOT NULL CONSTRAINT fk_known_version_since REFERENCES revision,
    until         bigint      CONSTRAINT fk_known_version_until REFERENCES revision,
    facts         jsonb       NOT NULL,
    CONSTRAINT pk_known_version PRIMARY KEY (resource_type, resource_id, since)
);
CREATE INDEX ix_known_version_area ON known_version (area_code);
CREATE INDEX ix_known_version_current ON known_version (area_code) WHERE until IS NULL;

CREATE FUNCTION known_facts(document jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT jsonb_object_agg(key, value) FROM jsonb_each(document)
    WHERE key IN ('name', 'kind', 'headCounts',
                  'deliveryMode', 'countsTowardsCoverage', 'validityMonths',
                  'combination', 'courses', 'smallAudienceFloor',
                  'courseId', 'heldOn', 'periodId', 'attendance',
                  'basis', 'asAt', 'lines')
$$;

-- What is there already is known since it was last changed.
INSERT INTO revision (area_code, transaction_id, recorded_at)
SELECT DISTINCT area_code, pg_current_xact_id(), changed_at FROM change_entry
WHERE resource_type IN ('audience', 'course', 'coverage-policy', 'session', 'attendance-statement') AND kind = 'upsert';
INSERT INTO known_version (resource_type, resource_id, area_code, since, facts)
SELECT c.resource_type, c.resource_id, c.area_code, r.id, known_facts(c.document)
FROM change_entry c JOIN revision r ON r.area_code = c.area_code AND r.recorded_at = c.changed_at
WHERE c.resource_type IN ('audience', 'course', 'coverage-policy', 'session', 'attendance-statement') AND c.kind = 'upsert';

-- Every change passes through the feed, so none can be forgotten.
CREATE FUNCTION note_known_versions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    INSERT INTO revision (area_code, transaction_id, import_id)
    SELECT DISTINCT area_code, pg_current_xact_id(), nullif(current_setting('suite.import_id', true), '')::uuid
    FROM written
    WHERE resource_type IN ('audience', 'course', 'coverage-policy', 'session', 'attendance-statement')
    ON CONFLICT DO NOTHING;

    UPDATE known_version k SET until = r.id
    FROM written w JOIN revision r
        ON r.area_code = w.area_code AND r.transaction_id = pg_current_xact_id() AND r.recorded_at IS NULL
    WHERE k.resource_type = w.resource_type AND k.resource_id = w.resource_id AND k.until IS NULL AND k.since <> r.id
        AND k.facts IS DISTINCT FROM known_facts(w.document);

    -- Made and gone again in one transaction: nobody ever knew it.
    DELETE FROM known_version k
    USING written w
    WHERE k.resource_type = w.resource_type AND k.resource_id = w.resource_id AND k.until IS NULL AND w.document IS NULL;

    INSERT INTO known_version (resource_type, resource_id, area_code, since, facts)
    SELECT w.resource_type, w.resource_id, w.area_code, r.id, known_facts(w.document)
    FROM written w JOIN revision r
        ON r.area_code = w.area_code AND r.transaction_id = pg_current_xact_id() AND r.recorded_at IS NULL
    WHERE w.document IS NOT NULL
        AND w.resource_type IN ('audience', 'course', 'coverage-policy', 'session', 'attendance-statement')
        AND NOT EXISTS (
            SELECT 1 FROM known_version k
            WHERE k.resource_type = w.resource_type AND k.resource_id = w.resource_id AND k.until IS NULL
                AND k.facts = known_facts(w.document))
    ON CONFLICT (resource_type, resource_id, since) DO UPDATE SET facts = excluded.facts, until = NULL;
    RETURN NULL;
END
$$;
CREATE TRIGGER tr_change_entry_known_new AFTER INSERT ON change_entry
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION note_known_versions();
CREATE TRIGGER tr_change_entry_known_newer AFTER UPDATE ON change_entry
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION note_known_versions();

-- A revision is dated when its transaction commits, one after the other: whoever sees one sees all earlier ones of the council.
CREATE FUNCTION date_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('revision ' || NEW.area_code, 0));
    UPDATE revision SET recorded_at = greatest(
        clock_timestamp(),
        (SELECT max(recorded_at) + interval '1 microsecond' FROM revision WHERE area_code = NEW.area_code))
    WHERE id = NEW.id;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER tr_revision_date AFTER INSERT ON revision
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION date_revision();

REVOKE INSERT, UPDATE, DELETE ON revision, known_version FROM "${appRole}";
