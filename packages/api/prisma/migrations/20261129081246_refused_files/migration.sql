-- AlterTable
ALTER TABLE "import_upload" ADD COLUMN     "dateFormat" TEXT,
ADD COLUMN     "decimal" TEXT;

-- CreateIndex
CREATE INDEX "import_refusal_line_idx" ON "import_refusal"("organizationId", "runId", "file", "line");
