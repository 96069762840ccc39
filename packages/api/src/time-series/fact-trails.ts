import {
  type Fact,
  factId,
  factKey,
  FACTS,
  type FactKind,
  type FactKindName,
  groupBy,
  type Id,
  type Trail,
  type TrailStep,
} from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision } from '../database/as-of-revision.js'
import { quoteIdentifier } from '../database/insert-rows.js'
import { FACT_TABLES, sameKey, type FactTable } from './fact-table.js'
import { toFact } from './find-facts.js'

interface FactTrailQuestion {
  readonly organizationId: string
  readonly since: number
  readonly upTo: number
  /** How many trails of a kind at most; more are cut off. */
  readonly limit: number
}

interface Row {
  readonly recordedIn: number
  readonly replacedIn: number | null
}

/** The trails of every fact that one of some revisions recorded, replaced or took back. */
export async function factTrailsOfRevisions(
  client: pg.ClientBase | pg.Pool,
  { organizationId, since, upTo, limit }: FactTrailQuestion,
  revisions: readonly number[],
): Promise<readonly Trail[]> {
  const trails: Trail[] = []
  for (const kind of Object.keys(FACTS) as FactKindName[]) {
    const { rows } = await client.query<Row & { readonly day: string }>(
      statementFor(FACT_TABLES[kind]),
      [organizationId, since, upTo, revisions, limit],
    )
    const periods = rows.map(({ recordedIn, replacedIn, ...row }) => ({
      recordedIn,
      replacedIn: replacedIn !== null && replacedIn <= upTo ? replacedIn : null,
      fact: toFact(kind, row),
    }))
    for (const [id, ofKey] of groupBy(periods, ({ fact }) => factId(factKey(fact)))) {
      trails.push({ kind, id, steps: stepsOf(ofKey, since) })
    }
  }
  return trails
}

interface FactPeriod extends Row {
  readonly fact: Fact
}

/** What the revisions from one on did to a fact, from the rows between whose revisions it held. */
function stepsOf(periods: readonly FactPeriod[], since: number): readonly TrailStep[] {
  const revisions = new Set(
    periods.flatMap(({ recordedIn, replacedIn }) => [
      recordedIn,
      ...(replacedIn === null ? [] : [replacedIn]),
    ]),
  )
  const heldAt = (revision: number) =>
    periods.find(
      ({ recordedIn, replacedIn }) =>
        recordedIn <= revision && (replacedIn === null || replacedIn > revision),
    )?.fact ?? null
  return [...revisions]
    .filter((revision) => revision >= since)
    .toSorted((a, b) => a - b)
    .map((revision) => ({ revision, before: heldAt(revision - 1), after: heldAt(revision) }))
}

function statementFor(table: FactTable): string {
  const columns = table.columns.map(({ name }) => `t.${quoteIdentifier(name)}`)
  const keys = table.keyFields.map(({ name }) => quoteIdentifier(name)).join(', ')
  return `
    SELECT t."recordedIn", t."replacedIn", ${columns.join(', ')}
    FROM (
      SELECT DISTINCT ${keys} FROM ${table.table}
      WHERE "organizationId" = $1
        AND ("recordedIn" = ANY($4::int[]) OR "replacedIn" = ANY($4::int[]))
      LIMIT $5
    ) g CROSS JOIN LATERAL (
      SELECT * FROM ${table.table} t
      WHERE t."organizationId" = $1 AND ${sameKey(table)} AND t."recordedIn" <= $3
        AND (t."replacedIn" IS NULL OR t."replacedIn" >= $2)
      OFFSET 0
    ) t`
}

/** The revisions that recorded the facts which name things, as they are at a revision. */
export async function revisionsOfFactsNaming(
  client: pg.ClientBase | pg.Pool,
  organizationId: string,
  upTo: number,
  idsOf: (kind: string) => readonly Id[],
): Promise<readonly number[]> {
  const found = new Set<number>()
  for (const kind of Object.values<FactKind>(FACTS)) {
    const { table } = FACT_TABLES[kind.kind as FactKindName]
    for (const [field, { to }] of Object.entries(kind.fields)) {
      const ids = to === undefined ? [] : idsOf(to)
      if (ids.length === 0) continue
      const { rows } = await client.query<{ recordedIn: number }>(
        `SELECT DISTINCT t."recordedIn" FROM ${table} t
         WHERE t."organizationId" = $1 AND ${asOfRevision('t', '$2')}
           AND t.${quoteIdentifier(field)} = ANY($3::uuid[])`,
        [organizationId, upTo, ids],
      )
      for (const { recordedIn } of rows) found.add(recordedIn)
    }
  }
  return [...found]
}
