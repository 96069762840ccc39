import {
  groupBy,
  parseDay,
  type CalendarDate,
  type Fact,
  type FactKey,
  type FactKindName,
  type FactOf,
} from '@postscale/domain'
import { quoteIdentifier } from '../database/insert-rows.js'
import { asOfRevision } from '../database/as-of-revision.js'
import { FACT_TABLES, givenRows, keyParameters, sameKey, type FactTable } from './fact-table.js'
import type { Reader } from '../database/reader.js'

/** A fact by its key, as it was recorded at a revision. */
export interface AskedFact {
  readonly key: FactKey
  readonly revision: number
}

/** A fact as lists answer it: with the revision that recorded it. */
export type RecordedFact<K extends FactKindName> = FactOf<K> & { readonly revision: number }

/** A fact with the revision that recorded it. */
export interface FoundFact {
  readonly fact: Fact
  readonly recordedIn: number
}

type Row = { readonly place: number; readonly day: CalendarDate; readonly recordedIn: number }

/**
 * Facts by their keys, as they were at revisions; one statement a kind.
 *
 * @returns one for each that is asked for, null where none was recorded then.
 */
export async function findFacts(
  reader: Reader,
  organizationId: string,
  asked: readonly AskedFact[],
): Promise<readonly (FoundFact | null)[]> {
  const found: (FoundFact | null)[] = asked.map(() => null)
  const placed = asked.map((each, place) => ({ ...each, place }))
  for (const [kind, ofKind] of groupBy(placed, ({ key }) => key.fact)) {
    const table = FACT_TABLES[kind]
    const { rows } = await reader.query<Row>(statementFor(table), [
      organizationId,
      ofKind.map(({ place }) => place),
      ofKind.map(({ revision }) => revision),
      ...keyParameters(
        table,
        ofKind.map(({ key }) => key),
      ),
    ])
    for (const row of rows) found[row.place] = toFoundFact(kind, row)
  }
  return found
}

function statementFor(table: FactTable): string {
  const columns = table.columns.map(({ name }) => `t.${quoteIdentifier(name)}`)
  const asked = [
    { name: 'place', type: 'integer' },
    { name: 'revision', type: 'integer' },
    ...table.keyFields,
  ]
  return `
    SELECT g.place, f.* FROM ${givenRows(asked, 2)} CROSS JOIN LATERAL (
      SELECT t."recordedIn", ${columns.join(', ')} FROM ${table.table} t
      WHERE t."organizationId" = $1 AND ${sameKey(table)} AND ${asOfRevision('t', 'g.revision')}
      LIMIT 1
    ) f`
}

function toFoundFact(kind: FactKindName, { place: _, recordedIn, ...row }: Row): FoundFact {
  return { fact: toFact(kind, row), recordedIn }
}

/** A row of a kind's columns as the fact that it is. */
export function toFact(kind: FactKindName, { day, ...rest }: { readonly day: CalendarDate }): Fact {
  return { ...rest, fact: kind, day: parseDay(day) } as unknown as Fact
}
