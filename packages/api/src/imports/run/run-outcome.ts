import {
  type Change,
  type ImportCounts,
  type ImportMapping,
  MAX_CHANGES,
  type Message,
} from '@postscale/domain'
import type pg from 'pg'
import type { ImportResult, ImportStatus, RefusedFile } from './import-run.repository.js'

/** How a run ended that came to an end by itself. */
export interface RanImport {
  /** Why nothing was written; empty when all went well. */
  readonly stopped: readonly Message[]
  readonly counts: readonly ImportCounts[]
  /** What was noticed of the files. */
  readonly notes: readonly Message[]
  readonly refused: number
  readonly refusedFiles: readonly RefusedFile[]
  readonly revision: number
  readonly changed: boolean
  /** What the scenario is called into which it went; null for what is live. */
  readonly scenario: string | null
}

/** A run's end as it is kept and told. */
interface ImportOutcome {
  readonly status: ImportStatus
  readonly result: ImportResult
  /** Of a trial, what was accepted; null where it is not kept. */
  readonly changes?: readonly Change[] | null
}

/** A trial's end with what it accepted, as long as that can be one plan. */
export function withTrial(
  { status, result }: ImportOutcome,
  tried: { readonly changeCount: number; readonly changes: readonly Change[] } | null,
): ImportOutcome {
  if (status !== 'DONE' || tried === null) return { status, result }
  const { changeCount, changes } = tried
  const kept = changeCount > MAX_CHANGES ? null : changes
  return { status, result: { ...result, changeCount }, changes: kept }
}

export function importOutcome(ran: RanImport, dryRun: boolean): ImportOutcome {
  const { stopped, counts, notes, refusedFiles, revision, changed } = ran
  const told = { counts, notes, refusedFiles, revision }
  const [first] = stopped
  if (first !== undefined) {
    const status = first.key === 'imports.INTERRUPTED' ? 'INTERRUPTED' : 'REFUSED'
    const problems = stopped
    return { status, result: { message: first, problems, ...told, changed: false } }
  }
  const message = outcomeMessage(ran, dryRun)
  return { status: 'DONE', result: { message, problems: [], ...told, changed } }
}

function outcomeMessage(
  { counts, refused, revision, changed, scenario }: RanImport,
  dryRun: boolean,
): Message {
  const sum = (name: 'created' | 'removed' | 'unchanged' | 'updated') =>
    counts.reduce((total, file) => total + file[name], 0)
  const [created, updated, unchanged] = [sum('created'), sum('updated'), sum('unchanged')]
  const params = { created, updated, removed: sum('removed'), refused }
  if (dryRun) return { key: 'imports.PREVIEWED', params: { ...params, unchanged } }
  if (!changed) return { key: 'imports.NOTHING_CHANGED', params: { unchanged, refused } }
  if (scenario !== null) return { key: 'imports.IN_SCENARIO', params: { ...params, scenario } }
  return { key: 'imports.APPLIED', params: { ...params, revision } }
}

interface RunOf {
  readonly organizationId: string
  readonly runId: string
}

/**
 * Writes what a run came to: of one that writes on the connection of its plan's transaction, so that
 * the outcome is there with the data or not at all.
 *
 * @returns false when the run has an outcome already, which stays; a writer must then roll back.
 */
export async function writeOutcome(
  connection: pg.ClientBase | pg.Pool,
  { organizationId, runId }: RunOf,
  { status, result, changes = null }: ImportOutcome,
): Promise<boolean> {
  const { rowCount } = await connection.query(
    `UPDATE import_run
     SET status = $3, slot = NULL, phase = 'FINISHED', result = $4, changes = $5, "endedAt" = clock_timestamp(),
       "rowsDone" = CASE $3 WHEN 'DONE' THEN "rowsTotal" ELSE "rowsDone" END
     WHERE "organizationId" = $1 AND id = $2 AND status = 'RUNNING'`,
    [organizationId, runId, status, result, changes === null ? null : JSON.stringify(changes)],
  )
  return rowCount === 1
}

/** Remembers the mapping under its name in the transaction that imports by it. */
export async function rememberMapping(
  client: pg.ClientBase,
  organizationId: string,
  name: string,
  mapping: ImportMapping,
): Promise<void> {
  await client.query(
    `INSERT INTO import_source ("organizationId", source, mapping, "updatedAt")
     VALUES ($1, $2, $3, now())
     ON CONFLICT ("organizationId", source) DO UPDATE SET
       mapping = excluded.mapping, "updatedAt" = excluded."updatedAt"`,
    [organizationId, name, JSON.stringify(mapping)],
  )
}
