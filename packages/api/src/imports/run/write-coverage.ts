import { coverageOutcome, refuseRow, RESPONSIBILITIES, type ImportRow } from '@postscale/domain'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'

const DAYS = 2 ** 20

/** Writes who covers which account, block by block. */
export async function writeCoverage(job: WritingJob, file: OpenedFile): Promise<void> {
  const { writer, context, directory, log, progress, signal } = job
  const { target } = writer
  const seen = new Set<number>()
  for await (const rows of file.rows('COVERAGE', log, progress, signal)) {
    for (const { line, row } of rows) {
      const key = keyOf(row, job)
      if (key !== null && seen.has(key)) {
        const params = { key: `${row.account} ${row.responsibility}` }
        await log.refuseRow(file.tally, line, [refuseRow('DUPLICATE_KEY', params)])
        continue
      }
      if (key !== null) seen.add(key)
      const result = coverageOutcome(row, target.state, directory, context)
      await writer.take(file.tally, line, result)
    }
  }
}

/** Account, responsibility and day as one number, so that a million rows fit; null without account. */
function keyOf(
  row: ImportRow<'COVERAGE'>,
  { writer, directory, context }: WritingJob,
): number | null {
  const { accounts } = writer.target.state
  const account = directory.accounts.named(accounts, row.account, context.effective)
  if (account === 'AMBIGUOUS' || account === -1) return null
  const responsibility = RESPONSIBILITIES.indexOf(row.responsibility)
  return (account * RESPONSIBILITIES.length + responsibility) * DAYS + (row.from ?? 0)
}
