import {
  type LineOutcome,
  personOutcomes,
  positionOutcomes,
  refuseRow,
  rosterOutcomes,
  rowKey,
  teamOutcomes,
  type ImportKind,
  type ImportRow,
  type NumberedRow,
} from '@postscale/domain'
import { CHUNK_CHANGES } from './entry-writer.js'
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
  const rows = await collect(job, file, kind)
  const turns = { done: new Set<number>(), refused: new Set<number>() }
  while (!(await takeTurn(job, file, outcomes(job, kind, rows, turns), turns)));
}

type Turns = { readonly done: Set<number>; readonly refused: Set<number> }

/**
 * Writes what rows come to, chunk by chunk, up to the first chunk of which something is refused: what the
 * refused rows would have made is for the others to make, which are taken anew.
 *
 * @returns whether all rows are dealt with.
 */
async function takeTurn(
  { writer, directory, log }: WritingJob,
  { tally }: OpenedFile,
  lines: Iterable<LineOutcome>,
  { done, refused }: Turns,
): Promise<boolean> {
  let mark = directory.mark()
  let chunk: LineOutcome[] = []
  let changes = 0
  const settle = async (): Promise<boolean> => {
    const entries = chunk.flatMap(({ line, result }) =>
      'changes' in result
        ? [{ line, entry: { lines: [line], effect: result.outcome, changes: result.changes } }]
        : [],
    )
    const faulty = await writer.attempt(entries.map(({ entry }) => ({ tally, entry })))
    if (faulty.size > 0) {
      directory.backTo(mark)
      for (const at of faulty) {
        const { line } = entries[at]!
        done.add(line)
        refused.add(line)
      }
      return false
    }
    for (const { line, result } of chunk) {
      done.add(line)
      if (result.outcome === 'REFUSED') {
        refused.add(line)
        await log.refuseRow(tally, line, result.refusals)
      } else if (result.outcome === 'UNCHANGED') tally.unchanged += 1
    }
    mark = directory.mark()
    chunk = []
    changes = 0
    return true
  }
  for (const each of lines) {
    const size = 'changes' in each.result ? each.result.changes.length : 0
    if (changes + size > CHUNK_CHANGES && !(await settle())) return false
    chunk.push(each)
    changes += size
  }
  return settle()
}

/** The file's rows by their kind; the compiler cannot tell that they belong together. */
function outcomes(
  { directory, context }: WritingJob,
  kind: StructureKind,
  rows: readonly NumberedRow<unknown>[],
  turns: Turns,
): Iterable<LineOutcome> {
  switch (kind) {
    case 'TEAMS':
      return teamOutcomes(rows as NumberedRow<ImportRow<'TEAMS'>>[], directory, context, turns)
    case 'POSITIONS':
      return positionOutcomes(
        rows as NumberedRow<ImportRow<'POSITIONS'>>[],
        directory,
        context,
        turns,
      )
    case 'ROSTER':
      return rosterOutcomes(rows as NumberedRow<ImportRow<'ROSTER'>>[], directory, context, turns)
    case 'PEOPLE':
      return personOutcomes(rows as NumberedRow<ImportRow<'PEOPLE'>>[], directory, context, turns)
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
