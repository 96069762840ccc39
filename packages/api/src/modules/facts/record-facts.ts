import { groupBy, type Fact } from '@postscale/domain'
import type pg from 'pg'
import { FACT_TABLES, type FactTable } from './fact-tables.js'

const factsPerStatement = 10_000

/**
 * Records time-series rows, each in place of what was recorded under the same key, or takes that back.
 *
 * @param facts no two with the same key; see the domain's `factKey`.
 * @param revision the revision that the plan will make.
 * @returns how many rows differ from what was recorded; the others are left as they are.
 */
export async function recordFacts(
  client: pg.ClientBase,
  organizationId: string,
  revision: number,
  facts: readonly Fact[],
): Promise<number> {
  let recorded = 0
  for (let from = 0; from < facts.length; from += factsPerStatement) {
    const part = groupBy(facts.slice(from, from + factsPerStatement), ({ fact }) => fact)
    for (const [kind, rows] of part) {
      const table = FACT_TABLES[kind] as unknown as FactTable<Fact>
      const { retraction } = table
      const [taken, kept] = parted(rows, (fact) => retraction?.isRetraction(fact) ?? false)
      if (kept.length > 0) {
        const values = [organizationId, revision, ...table.columns(kept)]
        recorded += (await client.query(table.statement, values)).rowCount ?? 0
      }
      if (retraction !== undefined && taken.length > 0) {
        const values = [organizationId, ...retraction.columns(taken)]
        recorded += (await client.query(retraction.statement, values)).rowCount ?? 0
      }
    }
  }
  return recorded
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  const [passed, failed]: [T[], T[]] = [[], []]
  for (const item of items) (test(item) ? passed : failed).push(item)
  return [passed, failed]
}
