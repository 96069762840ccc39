import {
  customerOutcome,
  customerRegistry,
  refuseRow,
  rowKey,
  type CustomerKind,
} from '@postscale/domain'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'

/** Writes stakeholders, success plans, opportunities or renewals, block by block. */
export async function writeCustomerThings(
  job: WritingJob,
  file: OpenedFile,
  kind: CustomerKind,
): Promise<void> {
  const { writer, directory, context, log, progress, signal } = job
  const { state } = writer.target
  const terms = {
    accounts: state.accounts,
    known: customerRegistry(kind, state),
    directory,
    context,
  }
  const keys = new Set<string>()
  for await (const rows of file.rows(kind, log, progress, signal)) {
    for (const { line, row } of rows) {
      const key = rowKey(kind, row) ?? ''
      if (keys.has(key)) {
        await log.refuseRow(file.tally, line, [refuseRow('DUPLICATE_KEY', { key })])
        continue
      }
      keys.add(key)
      await writer.take(file.tally, line, customerOutcome(kind, row, terms))
    }
  }
}
