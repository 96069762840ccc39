-- AlterTable
ALTER TABLE "account_version" ADD COLUMN     "contractCurrency" TEXT;

-- AlterTable: until now every organization planned in calendar years, and in its own currency only.
ALTER TABLE "organization_version" ADD COLUMN     "fiscalYearStart" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "planRates" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "organization_version" ALTER COLUMN "fiscalYearStart" DROP DEFAULT,
ALTER COLUMN "planRates" DROP DEFAULT;

ALTER TABLE organization_version ADD CONSTRAINT organization_version_fiscal_year_start_range_check CHECK ("fiscalYearStart" BETWEEN 1 AND 12);
