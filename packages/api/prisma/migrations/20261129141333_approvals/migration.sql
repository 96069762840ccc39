-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "approvals" JSONB,
ADD COLUMN     "scenarioId" UUID,
ADD COLUMN     "scenarioName" TEXT;

-- AlterTable: until now nobody had to agree to a plan.
ALTER TABLE "organization_version" ADD COLUMN     "approvalOverChanges" INTEGER,
ADD COLUMN     "approvalOverCost" BIGINT,
ADD COLUMN     "approvalRule" TEXT NOT NULL DEFAULT 'NONE',
ADD COLUMN     "approvers" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "organization_version" ALTER COLUMN "approvalRule" DROP DEFAULT,
ALTER COLUMN "approvers" DROP DEFAULT;

ALTER TABLE organization_version ADD CONSTRAINT organization_version_approval_rule_choice_check
  CHECK ("approvalRule" IN ('NONE', 'ONE_OTHER', 'NAMED'));
ALTER TABLE organization_version ADD CONSTRAINT organization_version_approvers_range_check
  CHECK ("approvalRule" <> 'NAMED' OR cardinality(approvers) > 0);
ALTER TABLE organization_version ADD CONSTRAINT organization_version_approval_over_changes_range_check
  CHECK ("approvalOverChanges" BETWEEN 0 AND 10000);
ALTER TABLE organization_version ADD CONSTRAINT organization_version_approval_over_cost_range_check
  CHECK ("approvalOverCost" >= 0);

-- What organizations were at earlier revisions is read from the audit: they had no such rule then.
UPDATE audit_change SET
  "before" = CASE WHEN "before" IS NULL THEN NULL ELSE jsonb_set("before", '{history}', (
    SELECT jsonb_agg(jsonb_set(v.version, '{fields}', '{"approvalRule": "NONE", "approvers": [],
      "approvalOverChanges": null, "approvalOverCost": null}'::jsonb || (v.version -> 'fields'))
      ORDER BY v.place)
    FROM jsonb_array_elements("before" -> 'history') WITH ORDINALITY AS v (version, place))) END,
  "after" = CASE WHEN "after" IS NULL THEN NULL ELSE jsonb_set("after", '{history}', (
    SELECT jsonb_agg(jsonb_set(v.version, '{fields}', '{"approvalRule": "NONE", "approvers": [],
      "approvalOverChanges": null, "approvalOverCost": null}'::jsonb || (v.version -> 'fields'))
      ORDER BY v.place)
    FROM jsonb_array_elements("after" -> 'history') WITH ORDINALITY AS v (version, place))) END
WHERE kind = 'organization';

-- AlterTable: who made a change until now is who made the scenario's revision with which it came; a token that
-- acts for a user is this user.
ALTER TABLE "scenario_change" ADD COLUMN     "authorId" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "authorKind" TEXT NOT NULL DEFAULT 'USER';
UPDATE scenario_change c SET
  "authorKind" = CASE WHEN k.id IS NULL THEN r."actorKind" ELSE 'USER' END,
  "authorId" = coalesce(k."referenceId", r."actorId")
FROM scenario_revision r
LEFT JOIN api_key k ON r."actorKind" = 'TOKEN' AND k.id = r."actorId" AND k."referenceId" <> 'instance'
WHERE r."organizationId" = c."organizationId" AND r."scenarioId" = c."scenarioId"
  AND r.revision = c."fromRevision";
ALTER TABLE "scenario_change" ALTER COLUMN "authorId" DROP DEFAULT,
ALTER COLUMN "authorKind" DROP DEFAULT;

-- CreateTable
CREATE TABLE "scenario_approval" (
    "organizationId" UUID NOT NULL,
    "scenarioId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "holdsUpTo" INTEGER NOT NULL,
    "comment" TEXT,
    "authorKind" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scenario_approval_pkey" PRIMARY KEY ("organizationId","scenarioId","seq")
);

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_scenario_fkey" FOREIGN KEY ("organizationId", "scenarioId") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "scenario_approval" ADD CONSTRAINT "scenario_approval_scenario_fkey" FOREIGN KEY ("organizationId", "scenarioId") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE scenario_approval ADD CONSTRAINT scenario_approval_verdict_check
  CHECK (verdict IN ('ASKED', 'APPROVED', 'CHANGES_ASKED'));
ALTER TABLE scenario_approval ADD CONSTRAINT scenario_approval_held_check CHECK ("holdsUpTo" >= revision);

ALTER TABLE audit_entry ALTER CONSTRAINT audit_entry_scenario_fkey DEFERRABLE INITIALLY DEFERRED;
