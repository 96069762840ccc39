import {
  personOutcome,
  positionOutcomes,
  refuseRow,
  rosterOutcomes,
  rowKey,
  teamOutcomes,
  type ImportKind,
  type ImportRow,
  type NumberedRow,
  type RowOutcome,
} from '@postscale/domain'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'

type StructureKind = 'PEOPLE' | 'POSITIONS' | 'ROSTER' | 'TEAMS'

/**
 * Writes teams, seats and people. Their rows are held together, since they refer to one another in
 * any order; the state holds the structure as plain objects anyway.
 */
export async function writeStructure(
  job: WritingJob,
  file: OpenedFile,
  kind: StructureKind,
): Promise<void> {
  for (const { line, result } of outcomes(job, kind, await collect(job, file, kind))) {
    await job.writer.take(file.tally, line, result)
  }
}

/** The file's rows by their kind; the compiler cannot tell that they belong together. */
function outcomes(
  { directory, context }: WritingJob,
  kind: StructureKind,
  rows: readonly NumberedRow<unknown>[],
): Iterable<{ readonly line: number; readonly result: RowOutcome }> {
  switch (kind) {
    case 'TEAMS':
      return teamOutcomes(rows as NumberedRow<ImportRow<'TEAMS'>>[], directory, context)
    case 'POSITIONS':
      return positionOutcomes(rows as NumberedRow<ImportRow<'POSITIONS'>>[], directory, context)
    case 'ROSTER':
      return rosterOutcomes(rows as NumberedRow<ImportRow<'ROSTER'>>[], directory, context)
    case 'PEOPLE':
      return (rows as NumberedRow<ImportRow<'PEOPLE'>>[]).map(({ line, row }) => {
        return { line, result: personOutcome(row, directory, context) }
      })
  }
}

async function collect<K extends ImportKind>(
  { log, progress, signal }: WritingJob,
  file: OpenedFile,
  kind: K,
): Promise<readonly NumberedRow<ImportRow<K>>[]> {
  const collected: NumberedRow<ImportRow<K>>[] = []
  const keys = new Set<string>()
  for await (const rows of file.rows(kind, log, progress, signal)) {
    for (const numbered of rows) {
      const key = rowKey(kind, numbered.row) ?? ''
      if (keys.has(key)) {
        await log.refuseRow(file.tally, numbered.line, [refuseRow('DUPLICATE_KEY', { key })])
      } else {
        keys.add(key)
        collected.push(numbered)
      }
    }
  }
  return collected
}
