import { setTimeout as pause } from 'node:timers/promises'
import type { Ledger, SentSchedule } from '../ledger.js'
import type { AskedDatabase } from '../world.js'

interface Found {
  readonly name: string
  readonly status: string
  readonly mergedIn: number | null
  readonly appliedRevision: number | null
  /** The revisions whose plans are called like the scenario. */
  readonly entries: readonly number[]
  readonly teams: number
}

const FOUND = `
  SELECT c.name, c.status, c."mergedIn", s."appliedRevision",
    array(
      SELECT revision FROM audit_entry e
      WHERE e."organizationId" = c."organizationId" AND e.title = c.name
    ) AS entries,
    (SELECT count(*)::int FROM team_version t
      WHERE t."organizationId" = c."organizationId" AND t.name LIKE c.name || '%') AS teams
  FROM scenario c
  LEFT JOIN scenario_schedule s
    ON s."organizationId" = c."organizationId" AND s."scenarioId" = c.id`
const OPEN = `SELECT 1 FROM scenario_schedule s
  WHERE s."appliedRevision" IS NULL AND s.day <= current_date`

/** Within which processes that start apply all that is due: in two sweeps, as what meets a fault is left to the next. */
const APPLIED_WITHIN_MS = 200_000

/** Whether everything that was scheduled is applied once, whole. Processes look at it when they start. */
export async function checkScheduled(world: AskedDatabase, ledger: Ledger): Promise<void> {
  const until = performance.now() + APPLIED_WITHIN_MS
  while ((await world.sql(OPEN)).length > 0 && performance.now() < until) await pause(100)
  const found = new Map((await world.sql<Found>(FOUND)).map((each) => [each.name, each]))
  for (const sent of ledger.schedules) {
    const problem = problemOf(sent, found.get(sent.name))
    if (problem !== null) {
      ledger.violations.push(`the scheduled ${sent.name} ${problem} (${sent.fault})`)
    }
  }
}

function problemOf({ teams }: SentSchedule, found: Found | undefined): string | null {
  if (found === undefined) return 'is lost'
  const { status, mergedIn, appliedRevision, entries } = found
  if (status !== 'MERGED' || appliedRevision === null) return 'is not applied'
  if (entries.length !== 1) return `is applied ${entries.length} times`
  const isOne = entries[0] === mergedIn && mergedIn === appliedRevision
  return isOne && found.teams === teams ? null : `is half there: ${found.teams} teams`
}
