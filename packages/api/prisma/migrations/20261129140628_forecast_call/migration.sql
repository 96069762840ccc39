-- AlterTable
ALTER TABLE "renewal_version" ADD COLUMN     "forecastArr" BIGINT,
ADD COLUMN     "forecastCategory" TEXT;

-- Its choices and bounds.
ALTER TABLE renewal_version ADD CONSTRAINT renewal_version_forecast_category_choice_check
  CHECK ("forecastCategory" IN ('COMMIT', 'BEST_CASE', 'AT_RISK'));
ALTER TABLE renewal_version ADD CONSTRAINT renewal_version_forecast_arr_range_check
  CHECK ("forecastArr" >= 0);
