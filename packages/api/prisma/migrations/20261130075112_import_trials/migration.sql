-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "changes" JSONB;
