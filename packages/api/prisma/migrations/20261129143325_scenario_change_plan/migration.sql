-- AlterTable
ALTER TABLE "scenario_change" ADD COLUMN     "planId" UUID,
ADD COLUMN     "planReason" JSONB,
ADD COLUMN     "planTitle" JSONB;

-- A plan has a title, and is told by its id.
ALTER TABLE scenario_change ADD CONSTRAINT scenario_change_plan_check
  CHECK (("planId" IS NULL) = ("planTitle" IS NULL) AND ("planId" IS NOT NULL OR "planReason" IS NULL));
