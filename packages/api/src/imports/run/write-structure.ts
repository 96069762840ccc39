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
 * Writes what rows come to, chunk by chunk, once none of them is refused as it stands, and up to the first chunk
 * of which something is refused: what the refused rows would have made is for the others to make, from the first
 * day on which those need it, and so they are taken anew.
 *
 * @returns whether all rows are dealt with.
 */
async function takeTurn(
  job: WritingJob,
  { tally, notes }: OpenedFile,
  lines: Iterable<LineOutcome>,
  turns: Turns,
): Promise<boolean> {
  const { writer, directory, log } = job
  const marks = [directory.mark()]
  const taken: LineOutcome[] = []
  for (const each of lines) {
    taken.push(each)
    marks.push(directory.mark())
  }
  const giveUp = (line: number): void => {
    turns.done.add(line)
    turns.refused.add(line)
  }
  const unsound = taken.filter(({ result }) => result.outcome === 'REFUSED')
  for (const { line, result } of unsound) {
    giveUp(line)
    if ('refusals' in result) await log.refuseRow(tally, line, result.refusals)
  }
  if (unsound.length > 0) {
    directory.backTo(marks[0]!)
    return false
  }
  for (let first = 0; first < taken.length;) {
    const next = endOfChunk(taken, first)
    const chunk = taken.slice(first, next)
    const entries = chunk.flatMap(({ line, result }) =>
      'changes' in result
        ? [{ line, entry: { lines: [line], effect: result.outcome, changes: result.changes } }]
        : [],
    )
    const pending = entries.map(({ entry }) => ({ tally, entry }))
    const faulty = pending.length === 0 ? new Set<number>() : await writer.attempt(pending)
    if (faulty.size > 0) {
      directory.backTo(marks[first]!)
      for (const at of faulty) giveUp(entries[at]!.line)
      return false
    }
    for (const { line } of chunk) turns.done.add(line)
    for (const { entry } of entries) notes.madeBy(entry.changes)
    tally.unchanged += chunk.length - entries.length
    first = next
  }
  return true
}

/** Where the chunk ends that begins with an outcome. */
function endOfChunk(outcomes: readonly LineOutcome[], first: number): number {
  let changes = 0
  for (let at = first; at < outcomes.length; at += 1) {
    const { result } = outcomes[at]!
    changes += 'changes' in result ? result.changes.length : 0
    if (changes > CHUNK_CHANGES && at > first) return at
  }
  return outcomes.length
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
