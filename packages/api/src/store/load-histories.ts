import { setImmediate } from 'node:timers/promises'
import {
  type Day,
  type ExternalReference,
  FOREVER,
  inReferenceOrder,
  type ThingKind,
  type Version,
} from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import {
  fieldColumns,
  isIdentifiedKind,
  keyColumn,
  tableOf,
  type VersionedKind,
} from './store-columns.js'

/** SQL that answers a date column as the domain's count of days. */
export function dayColumn(name: string): string {
  return `${quoteIdentifier(name)} - DATE '1970-01-01'`
}

/** The end of a period, which is null in the database when it is open. */
export function endOf(value: unknown): Day {
  return value === null ? FOREVER : (value as Day)
}

/** Small enough that parsing one batch does not hold up other requests. */
const ROWS_A_BATCH = 2_000

/**
 * The rows of a query in batches, through a cursor: a million rows are never in memory at once, and
 * the database fetches the next batch while this one is used. Needs a transaction, and one such query
 * at a time. A row is one text of JSON, which is read several times faster than its columns one by one.
 *
 * @param picked the expressions of its columns.
 * @param rest all that follows them, from FROM on.
 */
export async function* fetchRows(
  client: pg.ClientBase,
  picked: readonly string[],
  rest: string,
  values: readonly unknown[],
): AsyncGenerator<readonly (readonly unknown[])[]> {
  const text = `SELECT json_build_array(${picked.join(', ')})::text ${rest}`
  await client.query(`DECLARE fetched NO SCROLL CURSOR FOR ${text}`, [...values])
  for (let next = fetchBatch(client); ;) {
    const { rows } = await next
    const isLast = rows.length < ROWS_A_BATCH
    if (!isLast) {
      next = fetchBatch(client)
      // It goes out at the end of this turn, and whatever else waits has its own.
      await setImmediate()
    }
    if (rows.length > 0) yield rows.map(([row]) => JSON.parse(row) as readonly unknown[])
    if (isLast) break
  }
  await client.query('CLOSE fetched')
}

function fetchBatch(client: pg.ClientBase): Promise<pg.QueryArrayResult<[string]>> {
  const batch = client.query<[string]>({
    text: `FETCH ${ROWS_A_BATCH} FROM fetched`,
    rowMode: 'array',
  })
  // A reader that gives up leaves the batch fetched ahead behind; its failure is the transaction's.
  batch.catch(() => undefined)
  return batch
}

/** One thing as its rows tell it; the kind says which fields the versions have. */
interface LoadedHistory {
  readonly key: string
  readonly externalReferences: readonly ExternalReference[]
  readonly history: readonly Version<Record<string, unknown>>[]
  /** The revision that changed it last. */
  readonly changedIn: number
}

/** Columns before the fields: key, revision of the last change, sources and ids of references, from, to, changed fields. */
const FIELDS_AT = 7

/** Hands over every thing of a kind with its versions in order of time, one after the other. */
export async function loadHistories(
  client: pg.ClientBase,
  organizationId: string,
  kind: VersionedKind,
  take: (loaded: LoadedHistory) => void,
): Promise<void> {
  const names = fieldColumns(kind).map(({ name }) => name)
  const { picked, rest } = statementFor(kind, names)
  let first: readonly unknown[] | null = null
  let history: Version<Record<string, unknown>>[] = []
  const takeThing = (): void => {
    if (first === null) return
    const [key, changedIn] = first as [string, number]
    take({ key, changedIn, externalReferences: referencesOf(first), history })
  }
  for await (const rows of fetchRows(client, picked, rest, [organizationId])) {
    for (const row of rows) {
      if (row[0] !== first?.[0]) {
        takeThing()
        first = row
        history = []
      }
      history.push(versionOf(row, names))
    }
  }
  takeThing()
}

/**
 * SQL that joins, as `c`, the revisions that changed a kind's things last.
 *
 * @param key the expression of a thing's id or key, of the type that it has.
 */
export function joinLastChanges(kind: ThingKind, key: string, type = 'uuid'): string {
  return (
    `LEFT JOIN (SELECT "thingId"::${type} AS key, max(revision) AS revision FROM audit_change ` +
    `WHERE "organizationId" = $1 AND kind = '${kind}' GROUP BY "thingId") c ON c.key = ${key}`
  )
}

/** The revision that changed a thing last, of those joined. */
export const LAST_CHANGE = 'coalesce(c.revision, 0)'

function referencesByThing(kind: VersionedKind): string {
  return (
    '(SELECT "thingId", array_agg(source) AS sources, array_agg("externalId") AS ids ' +
    `FROM external_reference WHERE "organizationId" = $1 AND kind = '${kind}' GROUP BY "thingId")`
  )
}

function referencesOf(row: readonly unknown[]): readonly ExternalReference[] {
  const [, , sources, ids] = row as [unknown, unknown, readonly string[] | null, readonly string[]]
  return inReferenceOrder(sources?.map((source, at) => ({ source, id: ids[at]! })) ?? [])
}

function versionOf(
  row: readonly unknown[],
  names: readonly string[],
): Version<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  let at = FIELDS_AT
  for (const name of names) {
    fields[name] = row[at]
    at += 1
  }
  return {
    from: row[4] as number,
    to: endOf(row[5]),
    set: row[6] as readonly string[] | null,
    fields,
  }
}

function statementFor(
  kind: VersionedKind,
  names: readonly string[],
): { readonly picked: readonly string[]; readonly rest: string } {
  const versions = quoteIdentifier(`${tableOf(kind)}_version`)
  const fields = names.map((name) => `v.${quoteIdentifier(name)}`)
  const period = [dayColumn('validFrom'), dayColumn('validTo'), '"changedFields"']
  if (isIdentifiedKind(kind)) {
    return {
      picked: ['i.id', LAST_CHANGE, 'r.sources', 'r.ids', ...period, ...fields],
      rest:
        `FROM ${quoteIdentifier(tableOf(kind))} i ` +
        `JOIN ${versions} v ON v."organizationId" = i."organizationId" AND v.id = i.id ` +
        `LEFT JOIN ${referencesByThing(kind)} r ON r."thingId" = i.id ` +
        `${joinLastChanges(kind, 'i.id')} ` +
        'WHERE i."organizationId" = $1 ORDER BY i.id, v."validFrom"',
    }
  }
  const { name, type } = keyColumn(kind)
  const key = `v.${quoteIdentifier(name)}`
  return {
    picked: [key, LAST_CHANGE, 'NULL', 'NULL', ...period, ...fields],
    rest:
      `FROM ${versions} v ${joinLastChanges(kind, key, type)} ` +
      `WHERE v."organizationId" = $1 ORDER BY ${key}, v."validFrom"`,
  }
}
