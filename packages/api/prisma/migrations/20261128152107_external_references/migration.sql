-- A thing can be called something in several other systems. What was its one external id is now its
-- reference in the source that stands for "not said".
CREATE TABLE "external_reference" (
    "organizationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "thingId" UUID NOT NULL,

    CONSTRAINT "external_reference_pkey" PRIMARY KEY ("organizationId","kind","source","externalId")
);

INSERT INTO external_reference ("organizationId", kind, source, "externalId", "thingId")
SELECT "organizationId", kind, 'default', "externalId", id FROM (
  SELECT 'role' AS kind, "organizationId", id, "externalId" FROM "role"
  UNION ALL SELECT 'team' AS kind, "organizationId", id, "externalId" FROM "team"
  UNION ALL SELECT 'position' AS kind, "organizationId", id, "externalId" FROM "position"
  UNION ALL SELECT 'person' AS kind, "organizationId", id, "externalId" FROM "person"
  UNION ALL SELECT 'account' AS kind, "organizationId", id, "externalId" FROM "account"
  UNION ALL SELECT 'implementation' AS kind, "organizationId", id, "externalId" FROM "implementation"
  UNION ALL SELECT 'stakeholder' AS kind, "organizationId", id, "externalId" FROM "stakeholder"
  UNION ALL SELECT 'successPlan' AS kind, "organizationId", id, "externalId" FROM "success_plan"
  UNION ALL SELECT 'opportunity' AS kind, "organizationId", id, "externalId" FROM "opportunity"
  UNION ALL SELECT 'advocacyAct' AS kind, "organizationId", id, "externalId" FROM "advocacy_act"
  UNION ALL SELECT 'renewal' AS kind, "organizationId", id, "externalId" FROM "renewal"
  UNION ALL SELECT 'playbook' AS kind, "organizationId", id, "externalId" FROM "playbook"
  UNION ALL SELECT 'assessment' AS kind, "organizationId", id, "externalId" FROM "assessment"
  UNION ALL SELECT 'rollout' AS kind, "organizationId", id, "externalId" FROM "rollout"
) known WHERE "externalId" IS NOT NULL;
CREATE INDEX "external_reference_thing_idx" ON "external_reference"("organizationId", "kind", "thingId");
ALTER TABLE "external_reference" ADD CONSTRAINT "external_reference_organization_fkey"
  FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
  DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "role" DROP COLUMN "externalId";
ALTER TABLE "team" DROP COLUMN "externalId";
ALTER TABLE "position" DROP COLUMN "externalId";
ALTER TABLE "person" DROP COLUMN "externalId";
ALTER TABLE "account" DROP COLUMN "externalId";
ALTER TABLE "implementation" DROP COLUMN "externalId";
ALTER TABLE "stakeholder" DROP COLUMN "externalId";
ALTER TABLE "success_plan" DROP COLUMN "externalId";
ALTER TABLE "opportunity" DROP COLUMN "externalId";
ALTER TABLE "advocacy_act" DROP COLUMN "externalId";
ALTER TABLE "renewal" DROP COLUMN "externalId";
ALTER TABLE "playbook" DROP COLUMN "externalId";
ALTER TABLE "assessment" DROP COLUMN "externalId";
ALTER TABLE "rollout" DROP COLUMN "externalId";

-- The audit holds whole records: the same of those.
CREATE FUNCTION pg_temp.with_references(record jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN record ? 'externalId' THEN (record - 'externalId') || jsonb_build_object(
    'externalReferences',
    CASE WHEN record ->> 'externalId' IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(
      jsonb_build_object('source', 'default', 'id', record ->> 'externalId')) END
  ) ELSE record END
$$;
UPDATE audit_change
SET "before" = pg_temp.with_references("before"), "after" = pg_temp.with_references("after")
WHERE "before" ? 'externalId' OR "after" ? 'externalId';

-- Facts of files whose source nobody said had a name of their own for it.
UPDATE ticket_volume t SET source = 'default' WHERE source = 'csv' AND NOT EXISTS (
  SELECT 1 FROM ticket_volume o WHERE o."organizationId" = t."organizationId" AND o.source = 'default'
);
UPDATE arr_movement t SET source = 'default' WHERE source = 'csv' AND NOT EXISTS (
  SELECT 1 FROM arr_movement o WHERE o."organizationId" = t."organizationId" AND o.source = 'default'
);
UPDATE health_signal t SET source = 'default' WHERE source = 'csv' AND NOT EXISTS (
  SELECT 1 FROM health_signal o WHERE o."organizationId" = t."organizationId" AND o.source = 'default'
);
UPDATE touchpoint t SET source = 'default' WHERE source = 'csv' AND NOT EXISTS (
  SELECT 1 FROM touchpoint o WHERE o."organizationId" = t."organizationId" AND o.source = 'default'
);
UPDATE import_source t SET source = 'default' WHERE source = 'csv' AND NOT EXISTS (
  SELECT 1 FROM import_source o WHERE o."organizationId" = t."organizationId" AND o.source = 'default'
);
