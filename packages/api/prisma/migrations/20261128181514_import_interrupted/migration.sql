-- AlterTable
ALTER TABLE "import_run" DROP COLUMN "beatAt";

-- A run whose server is gone is told as interrupted; whoever runs one holds an advisory lock.
ALTER TABLE import_run DROP CONSTRAINT import_run_status_choice_check;
ALTER TABLE import_run ADD CONSTRAINT import_run_status_choice_check
  CHECK (status IN ('RUNNING', 'DONE', 'REFUSED', 'FAILED', 'INTERRUPTED'));
UPDATE import_run SET status = 'INTERRUPTED'
WHERE status = 'FAILED' AND result #>> '{message,key}' = 'imports.INTERRUPTED';
