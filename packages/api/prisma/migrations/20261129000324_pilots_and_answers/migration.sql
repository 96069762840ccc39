-- AlterTable
ALTER TABLE "account_version" ADD COLUMN     "pilotId" UUID;

-- AlterTable
ALTER TABLE "assessment_version" ADD COLUMN     "answeredById" UUID,
ADD COLUMN     "competition" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "readiness" JSONB;

-- CreateIndex
CREATE INDEX "account_version_pilot_idx" ON "account_version"("organizationId", "pilotId");

-- CreateIndex
CREATE INDEX "assessment_version_answered_by_idx" ON "assessment_version"("organizationId", "answeredById");

-- AddForeignKey
ALTER TABLE "account_version" ADD CONSTRAINT "account_version_pilot_fkey" FOREIGN KEY ("organizationId", "pilotId") REFERENCES "rollout"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment_version" ADD CONSTRAINT "assessment_version_answered_by_fkey" FOREIGN KEY ("organizationId", "answeredById") REFERENCES "person"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What was recorded before told nothing of the competition; from now on the writer says.
ALTER TABLE "assessment_version" ALTER COLUMN "competition" DROP DEFAULT;

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE account_version ALTER CONSTRAINT account_version_pilot_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE assessment_version ALTER CONSTRAINT assessment_version_answered_by_fkey DEFERRABLE INITIALLY DEFERRED;
