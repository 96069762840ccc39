-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "scenarioId" UUID;
