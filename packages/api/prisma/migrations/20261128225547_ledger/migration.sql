-- AlterTable
ALTER TABLE "account_version" ADD COLUMN     "backupPositionId" UUID,
ADD COLUMN     "parentId" UUID,
ADD COLUMN     "signedOn" DATE;

-- CreateIndex
CREATE INDEX "account_version_parent_idx" ON "account_version"("organizationId", "parentId");

-- CreateIndex
CREATE INDEX "account_version_backup_idx" ON "account_version"("organizationId", "backupPositionId");

-- CreateIndex
CREATE INDEX "arr_movement_recorded_idx" ON "arr_movement"("organizationId", "recordedIn");

-- CreateIndex
CREATE INDEX "arr_movement_replaced_idx" ON "arr_movement"("organizationId", "replacedIn");

-- AddForeignKey
ALTER TABLE "account_version" ADD CONSTRAINT "account_version_parent_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "account_version" ADD CONSTRAINT "account_version_backup_fkey" FOREIGN KEY ("organizationId", "backupPositionId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE account_version ALTER CONSTRAINT account_version_parent_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE account_version ALTER CONSTRAINT account_version_backup_fkey DEFERRABLE INITIALLY DEFERRED;

-- Balances that are there when a record begins, and what moves between accounts of one customer.
ALTER TABLE arr_movement DROP CONSTRAINT arr_movement_movement_choice_check;
ALTER TABLE arr_movement ADD CONSTRAINT arr_movement_movement_choice_check
  CHECK (movement IN ('NEW', 'EXPANSION', 'CONTRACTION', 'CHURN', 'OPENING', 'TRANSFER'));
