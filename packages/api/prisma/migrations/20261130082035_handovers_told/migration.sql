-- AlterTable
ALTER TABLE "coverage" ADD COLUMN     "acceptedOn" DATE,
ADD COLUMN     "toldOn" DATE;
