import { groupBy, type Decision, type FactKindName } from '@postscale/domain'
import type pg from 'pg'
import { FACT_STATEMENTS } from './fact-statements.js'
import { factParameters, FACT_TABLES, keyParameters } from './fact-table.js'

const factsPerStatement = 10_000

/**
 * Records time-series rows, each in place of what was recorded under the same key, and takes others
 * back. What is replaced keeps its row, with the revision that replaced it.
 *
 * @param decided no two with the same key.
 * @param revision the revision that the plan will make.
 * @returns how many rows differ from what was recorded; the others are left as they are.
 */
export async function recordFacts(
  client: pg.ClientBase,
  organizationId: string,
  revision: number,
  { facts, retractions }: Pick<Decision, 'facts' | 'retractions'>,
): Promise<number> {
  let recorded = 0
  const query = <R extends pg.QueryResultRow>(text: string, columns: readonly unknown[][]) =>
    client.query<R>(text, [organizationId, revision, ...columns])
  const send = async (text: string, columns: readonly unknown[][]): Promise<number> =>
    (await query(text, columns)).rowCount ?? 0
  for (const [kind, part] of parts(facts)) {
    const columns = factParameters(FACT_TABLES[kind], part)
    const { replace, record } = FACT_STATEMENTS[kind]
    const added = await send(record, columns)
    recorded += added
    // What is new to the last is the usual import, and needs nothing more.
    if (added === part.length) continue
    const { rows } = await query<{ place: number }>(replace, columns)
    const other = columns.map((column) => rows.map(({ place }) => column[place - 1]))
    if (rows.length > 0) recorded += await send(record, other)
  }
  for (const [kind, part] of parts(retractions)) {
    const columns = keyParameters(FACT_TABLES[kind], part)
    const { end, remove } = FACT_STATEMENTS[kind]
    recorded += await send(end, columns)
    recorded += await send(remove, columns)
  }
  return recorded
}

/** Few enough for a statement, and of one kind. */
function* parts<F extends { readonly fact: FactKindName }>(
  facts: readonly F[],
): Generator<readonly [FactKindName, readonly F[]]> {
  for (let from = 0; from < facts.length; from += factsPerStatement) {
    yield* groupBy(facts.slice(from, from + factsPerStatement), ({ fact }) => fact)
  }
}
