-- AlterTable
ALTER TABLE "import_upload" ADD COLUMN     "headerLine" INTEGER,
ADD COLUMN     "isSheet" BOOLEAN NOT NULL DEFAULT false;
