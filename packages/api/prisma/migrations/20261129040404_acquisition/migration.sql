-- AlterTable
ALTER TABLE "advocacy_act_version" ADD COLUMN     "wonAccountId" UUID;

-- AlterTable
ALTER TABLE "organization_version" ADD COLUMN     "acquisitionCost" BIGINT;

-- CreateIndex
CREATE INDEX "advocacy_act_version_won_account_idx" ON "advocacy_act_version"("organizationId", "wonAccountId");

-- AddForeignKey
ALTER TABLE "advocacy_act_version" ADD CONSTRAINT "advocacy_act_version_won_account_fkey" FOREIGN KEY ("organizationId", "wonAccountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE organization_version ADD CONSTRAINT organization_version_acquisition_cost_range_check CHECK ("acquisitionCost" >= 0);

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE advocacy_act_version ALTER CONSTRAINT advocacy_act_version_won_account_fkey DEFERRABLE INITIALLY DEFERRED;
