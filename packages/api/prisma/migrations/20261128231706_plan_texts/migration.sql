-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "reasonMessage" JSONB,
ADD COLUMN     "titleMessage" JSONB;
