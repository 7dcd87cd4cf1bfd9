ALTER TABLE plan_import
    ADD COLUMN kind  varchar(10) NOT NULL DEFAULT 'ACTIONS',
    -- What a preview of areas would store, as proposals is for a preview of actions.
    ADD COLUMN areas jsonb,
    ALTER COLUMN plan_id DROP NOT NULL;
ALTER TABLE plan_import
    ALTER COLUMN kind DROP DEFAULT,
    ADD CONSTRAINT ck_plan_import_kind CHECK (kind IN ('ACTIONS', 'AREAS')),
    ADD CONSTRAINT ck_plan_import_plan CHECK ((kind = 'ACTIONS') = (plan_id IS NOT NULL));
