-- No token was ever disabled; one that were would not begin to count.
DELETE FROM "api_key" WHERE NOT "enabled";

-- DropIndex
DROP INDEX "api_key_configId_idx";

-- AlterTable
ALTER TABLE "api_key" DROP COLUMN "configId",
DROP COLUMN "enabled",
DROP COLUMN "lastRefillAt",
DROP COLUMN "metadata",
DROP COLUMN "permissions",
DROP COLUMN "rateLimitEnabled",
DROP COLUMN "rateLimitMax",
DROP COLUMN "rateLimitTimeWindow",
DROP COLUMN "refillAmount",
DROP COLUMN "refillInterval",
DROP COLUMN "remaining",
DROP COLUMN "requestCount";
