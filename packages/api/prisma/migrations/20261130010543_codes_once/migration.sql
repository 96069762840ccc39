-- AlterTable
ALTER TABLE "two_factor" ADD COLUMN     "lastStep" INTEGER;
