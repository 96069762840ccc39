import type { Ledger, SentPlan } from '../ledger.js'
import type { AskedDatabase } from '../world.js'

interface Entry {
  readonly slug: string
  readonly title: string
  readonly revisions: readonly number[]
  /** As the audit's header says. */
  readonly changes: number
  /** As many rows as the audit has. */
  readonly rows: number
}

interface Made {
  readonly title: string
  readonly teams: number
}

const ENTRIES = `
  SELECT o.slug, e.title, array_agg(e.revision ORDER BY e.revision) AS revisions,
    sum(e."changeCount")::int AS changes,
    sum((SELECT count(*) FROM audit_change c
      WHERE c."organizationId" = e."organizationId" AND c.revision = e.revision))::int AS rows
  FROM audit_entry e JOIN organization o ON o.id = e."organizationId"
  GROUP BY o.slug, e.title`
/** Of the teams that plans make, by what their names begin with. */
const MADE = `
  SELECT split_part(name, '.', 1) || '.' AS title, count(DISTINCT id)::int AS teams
  FROM team_version WHERE name LIKE '%.0%' OR name LIKE '%.1%' OR name ~ '\\.[2-9]'
  GROUP BY 1`

/** Whether what clients were told of their plans is what the database holds, whole, once or not at all. */
export async function checkPlans(world: AskedDatabase, ledger: Ledger): Promise<void> {
  const entries = new Map((await world.sql<Entry>(ENTRIES)).map((entry) => [entry.title, entry]))
  const made = new Map((await world.sql<Made>(MADE)).map(({ title, teams }) => [title, teams]))
  for (const plan of ledger.plans) {
    const problem = problemOf(plan, entries.get(plan.title), made.get(plan.title) ?? 0)
    if (problem !== null) {
      ledger.violations.push(`${plan.title} ${problem} (${plan.fault}; ${JSON.stringify(plan)})`)
    }
  }
}

function problemOf(
  { settled, teams }: SentPlan,
  entry: Entry | undefined,
  made: number,
): string | null {
  if (settled.is === 'UNKNOWN') return 'was never told'
  if (settled.is === 'UNWRITTEN') {
    return entry === undefined && made === 0 ? null : 'was told to be unwritten, and is there'
  }
  if (entry === undefined) return 'was told to be applied, and is lost'
  if (entry.revisions.length > 1) return `is applied ${entry.revisions.length} times`
  if (entry.revisions[0] !== settled.revision) return `is at revision ${entry.revisions[0]}`
  // Besides its teams it renames the one of its client.
  const isWhole = made === teams && entry.changes === teams + 1 && entry.rows === teams + 1
  return isWhole ? null : `is half there: ${made} teams, ${entry.rows} rows of the audit`
}
