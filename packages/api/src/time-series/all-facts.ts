import { type Fact, type FactKindName, FACTS, parseDay } from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision } from '../database/as-of-revision.js'
import { quoteIdentifier } from '../database/insert-rows.js'
import { FACT_TABLES } from './fact-table.js'

const FACTS_A_PAGE = 5_000

type Row = { readonly rowId: string; readonly day: string }

/** Every fact of an organization as it was recorded at a revision, page by page, kind by kind. */
export async function* allFacts(
  pool: pg.Pool,
  organizationId: string,
  revision: number,
): AsyncGenerator<readonly Fact[]> {
  for (const kind of Object.keys(FACTS) as readonly FactKindName[]) {
    const statement = pageOf(kind)
    let after = '0'
    for (;;) {
      const { rows } = await pool.query<Row>(statement, [organizationId, revision, after])
      const last = rows.at(-1)
      if (last === undefined) break
      yield rows.map(({ rowId: _, day, ...rest }) => toFact(kind, day, rest))
      after = last.rowId
    }
  }
}

function toFact(fact: FactKindName, day: string, fields: object): Fact {
  return { ...fields, fact, day: parseDay(day) } as unknown as Fact
}

/** Rows in the order in which they were written, which is that of the primary key. */
function pageOf(kind: FactKindName): string {
  const { table, columns } = FACT_TABLES[kind]
  const named = columns.map(({ name }) => `t.${quoteIdentifier(name)}`)
  return `
    SELECT t.id::text AS "rowId", ${named.join(', ')} FROM ${table} t
    WHERE t."organizationId" = $1 AND t.id > $3::bigint AND ${asOfRevision('t', '$2')}
    ORDER BY t.id LIMIT ${FACTS_A_PAGE}`
}
