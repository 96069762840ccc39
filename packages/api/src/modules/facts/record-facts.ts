import { groupBy, type Fact } from '@postscale/domain'
import type pg from 'pg'
import { FACT_TABLES, type FactTable } from './fact-tables.js'

const factsPerStatement = 10_000

/**
 * Records time-series rows, each in place of what was recorded under the same key.
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
    const part = groupBy(facts.slice(from, from + factsPerStatement), ({ kind }) => kind)
    for (const [kind, rows] of part) {
      const { statement, columns } = FACT_TABLES[kind] as FactTable<Fact>
      const values = [organizationId, revision, ...columns(rows)]
      recorded += (await client.query(statement, values)).rowCount ?? 0
    }
  }
  return recorded
}
