import {
  factKey,
  FACTS,
  thingLabel,
  type Decision,
  type FactKind,
  type FactKindName,
  type Id,
  type Problem,
  type ThingChange,
} from '@postscale/domain'
import { quoteIdentifier } from '../database/insert-rows.js'
import { isLive } from '../database/as-of-revision.js'
import { FACT_TABLES } from '../time-series/fact-table.js'
import { findFacts } from '../time-series/find-facts.js'
import type { Reader } from '../database/reader.js'

type Removed = ReadonlyMap<Id, ThingChange>
type Counts = ReadonlyMap<Id, number>

/**
 * Why things that a plan takes out, as if they had never been, must stay: facts were recorded of them
 * before, that the plan does not take back. The state knows nothing of facts, so this asks the database; plans
 * that take nothing out cost nothing.
 */
export async function factsInTheWay(
  reader: Reader,
  decision: Decision,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const kind of Object.values<FactKind>(FACTS)) {
    for (const [field, { to }] of Object.entries(kind.fields)) {
      const removed: Removed = new Map(
        decision.changes
          .filter((change) => change.kind === to && change.after === null)
          .map((change) => [change.id, change]),
      )
      if (removed.size === 0) continue
      const counts = await countsOf(reader, decision, kind.kind as FactKindName, field, removed)
      for (const [id, count] of counts) {
        if (count > 0) {
          problems.push(inUse(removed.get(id)!, kind.kind as FactKindName, count, decision))
        }
      }
    }
  }
  return problems
}

/** How many recorded facts of a kind will still refer to each of the removed things after the plan. */
async function countsOf(
  reader: Reader,
  { state, facts, retractions }: Decision,
  kind: FactKindName,
  field: string,
  removed: Removed,
): Promise<Counts> {
  const organizationId = state.organization.id
  const column = `t.${quoteIdentifier(field)}`
  const { rows } = await reader.query<{ id: Id; count: number }>(
    `SELECT ${column} AS id, count(*) FROM ${FACT_TABLES[kind].table} t
     WHERE t."organizationId" = $1 AND ${isLive('t')} AND ${column} = ANY($2::uuid[])
     GROUP BY 1 ORDER BY 1`,
    [organizationId, [...removed.keys()]],
  )
  const counts = new Map(rows.map(({ id, count }) => [id, count]))
  if (rows.length === 0) return counts
  const recorded = facts.filter(({ fact }) => fact === kind)
  const keys = [...recorded.map(factKey), ...retractions.filter(({ fact }) => fact === kind)]
  const asked = keys.map((key) => ({ key, revision: state.revision }))
  for (const replaced of await findFacts(reader, organizationId, asked)) {
    const fields = replaced?.fact as Readonly<Record<string, unknown>> | undefined
    const id = fields?.[field] as Id | null | undefined
    if (id != null && removed.has(id)) counts.set(id, (counts.get(id) ?? 0) - 1)
  }
  return counts
}

function inUse(
  { kind, id, before }: ThingChange,
  what: FactKindName,
  count: number,
  { subjects }: Decision,
): Problem {
  const last = subjects.findLast((subject) => subject.kind === kind && subject.id === id)
  return {
    code: 'IN_USE',
    changeIndex: last?.changeIndex ?? null,
    row: last?.row ?? null,
    field: 'id',
    params: {
      thing: kind,
      name: before === null ? id : thingLabel(kind, before as never),
      what,
      count,
      examples: '',
    },
  }
}
