import {
  coverageKey,
  coverageOutcome,
  coveragePlace,
  coverageTurns,
  type ImportRow,
  type NumberedRow,
  type PlacedRow,
  refuseRow,
  ToldCoverage,
} from '@postscale/domain'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'

type Row = ImportRow<'COVERAGE'>

/** Writes who covers which account, block by block; rows are judged by what those before them made. */
export async function writeCoverage(job: WritingJob, file: OpenedFile): Promise<void> {
  const { writer, context, directory, log, progress, signal } = job
  const told = await toldCoverage(job, file)
  const seen = new Set<number>()
  const unwritten = new Set<number | null>()
  for await (const rows of file.rows('COVERAGE', log, progress, signal)) {
    for (const turn of coverageTurns(await withoutRepeated(job, file, rows, seen))) {
      if (turn.some(({ place }) => unwritten.has(place))) {
        await writer.flush()
        unwritten.clear()
      }
      for (const { line, row, place } of turn) {
        const { state } = writer.target
        const result = coverageOutcome(row, state, directory, context, told.of(place))
        await writer.take(file.tally, line, result)
        if ('changes' in result) unwritten.add(place)
      }
    }
  }
}

/** What the whole file tells, of which a row is judged in the light. */
async function toldCoverage(job: WritingJob, file: OpenedFile): Promise<ToldCoverage> {
  const told = new ToldCoverage()
  if (file.file.mapping.fields['from'] === undefined) return told
  for await (const rows of file.readable('COVERAGE', job.signal)) {
    for (const row of rows) told.add(placeOf(row, job), row)
  }
  return told
}

async function withoutRepeated(
  job: WritingJob,
  { tally }: OpenedFile,
  rows: readonly NumberedRow<Row>[],
  seen: Set<number>,
): Promise<readonly PlacedRow[]> {
  const kept: PlacedRow[] = []
  for (const { line, row } of rows) {
    const place = placeOf(row, job)
    const key = place === null ? null : coverageKey(place, row.from)
    if (key !== null && seen.has(key)) {
      const params = { key: `${row.account} ${row.responsibility}` }
      await job.log.refuseRow(tally, line, [refuseRow('DUPLICATE_KEY', params)])
      continue
    }
    if (key !== null) seen.add(key)
    kept.push({ line, row, place })
  }
  return kept
}

function placeOf(row: Row, { writer, directory, context }: WritingJob): number | null {
  return coveragePlace(row, writer.target.state, directory, context)
}
