-- One revision of what an area returns. «return» itself is a word of SQL.
CREATE TABLE council_return (
    id               uuid         CONSTRAINT pk_council_return PRIMARY KEY,
    area_code        varchar(9)   NOT NULL,
    obligation_id    uuid         NOT NULL CONSTRAINT fk_council_return_obligation REFERENCES obligation,
    kind             varchar(40)  NOT NULL,
    period_id        varchar(12)  NOT NULL,
    record_area_code varchar(9)   NOT NULL,
    revision         integer      NOT NULL,
    nil              boolean      NOT NULL,
    by_post          varchar(200) NOT NULL,
    prepared_by      varchar(255) NOT NULL,
    errors           integer      NOT NULL,
    warnings         integer      NOT NULL,
    -- In the words of the contract, and the digest by which every reader can check it.
    document         jsonb        NOT NULL,
    digest           varchar(64)  NOT NULL,
    supersedes_id    uuid         CONSTRAINT fk_council_return_supersedes REFERENCES council_return,
    state            varchar(10)  NOT NULL CONSTRAINT ck_council_return_state CHECK (state IN
                         ('PREPARED', 'SIGNED_OFF', 'REOPENED', 'SUPERSEDED', 'WITHDRAWN')),
    signed_by        varchar(255) CONSTRAINT ck_council_return_two_clients CHECK (signed_by <> prepared_by),
    sign_off         jsonb        CONSTRAINT ck_council_return_signed CHECK (
                         (sign_off IS NOT NULL) = (signed_by IS NOT NULL)
                         AND (sign_off IS NOT NULL) = (state IN ('SIGNED_OFF', 'REOPENED', 'SUPERSEDED'))),
    re_opening       jsonb,
    superseded_by_id uuid         CONSTRAINT fk_council_return_superseded_by REFERENCES council_return
                         CONSTRAINT ck_council_return_superseded
                         CHECK ((state = 'SUPERSEDED') = (superseded_by_id IS NOT NULL)),
    external_scheme  varchar(80),
    external_value   varchar(200),
    created_at       timestamptz  NOT NULL,
    updated_at       timestamptz  NOT NULL,
    version          bigint       NOT NULL,
    CONSTRAINT uq_council_return_revision UNIQUE (obligation_id, revision)
);
CREATE INDEX ix_council_return_list ON council_return (area_code, id);
CREATE INDEX ix_council_return_state ON council_return (area_code, state, id);

-- Of one obligation one return is being prepared and one stands, whoever acts at the same moment.
CREATE UNIQUE INDEX uq_council_return_prepared ON council_return (obligation_id) WHERE state = 'PREPARED';
CREATE UNIQUE INDEX uq_council_return_standing ON council_return (obligation_id) WHERE state IN ('SIGNED_OFF', 'REOPENED');

-- What was returned is never changed, and a signed return never unsigned or deleted: not by the application, which may
-- write no more than this, nor by the owner of the table.
REVOKE UPDATE, DELETE ON council_return FROM "${appRole}";
GRANT UPDATE (state, signed_by, sign_off, re_opening, superseded_by_id, updated_at, version) ON council_return TO "${appRole}";

CREATE FUNCTION keep_council_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a return is never deleted';
    END IF;
    IF (NEW.id, NEW.area_code, NEW.obligation_id, NEW.kind, NEW.period_id, NEW.record_area_code, NEW.revision, NEW.nil,
        NEW.by_post, NEW.prepared_by, NEW.document, NEW.digest, NEW.supersedes_id)
       IS DISTINCT FROM
       (OLD.id, OLD.area_code, OLD.obligation_id, OLD.kind, OLD.period_id, OLD.record_area_code, OLD.revision, OLD.nil,
        OLD.by_post, OLD.prepared_by, OLD.document, OLD.digest, OLD.supersedes_id) THEN
        RAISE EXCEPTION 'what was returned is never changed';
    END IF;
    IF OLD.sign_off IS NOT NULL AND (NEW.sign_off, NEW.signed_by) IS DISTINCT FROM (OLD.sign_off, OLD.signed_by) THEN
        RAISE EXCEPTION 'a sign-off is never changed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER tr_council_return_keep BEFORE UPDATE OR DELETE ON council_return
    FOR EACH ROW EXECUTE FUNCTION keep_council_return();
