-- Plans that were applied before have ids too, by which nobody asks.
ALTER TABLE "audit_entry" ADD COLUMN "planId" UUID NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE "audit_entry" ALTER COLUMN "planId" DROP DEFAULT;

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_plan_key" ON "audit_entry"("organizationId", "planId");
