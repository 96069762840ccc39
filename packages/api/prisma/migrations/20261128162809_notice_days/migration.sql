-- AlterTable
ALTER TABLE "account_version" ADD COLUMN     "noticeDays" INTEGER;

-- The same bounds as in the domain.
ALTER TABLE account_version ADD CONSTRAINT account_version_notice_days_range_check
  CHECK ("noticeDays" BETWEEN 0 AND 3650);
