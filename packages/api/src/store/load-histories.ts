import {
  type Day,
  type ExternalReference,
  FOREVER,
  inReferenceOrder,
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
 * at a time.
 */
export async function* fetchRows(
  client: pg.ClientBase,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<readonly (readonly unknown[])[]> {
  await client.query(`DECLARE fetched NO SCROLL CURSOR FOR ${text}`, [...values])
  for (let next = fetchBatch(client); ;) {
    const { rows } = await next
    const isLast = rows.length < ROWS_A_BATCH
    if (!isLast) next = fetchBatch(client)
    if (rows.length > 0) yield rows
    if (isLast) break
  }
  await client.query('CLOSE fetched')
}

function fetchBatch(client: pg.ClientBase): Promise<pg.QueryArrayResult> {
  const batch = client.query<unknown[]>({
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
}

/** Columns before the fields: key, sources and ids of references, from, to, changed fields. */
const FIELDS_AT = 6

/** Hands over every thing of a kind with its versions in order of time, one after the other. */
export async function loadHistories(
  client: pg.ClientBase,
  organizationId: string,
  kind: VersionedKind,
  take: (loaded: LoadedHistory) => void,
): Promise<void> {
  const names = fieldColumns(kind).map(({ name }) => name)
  let key: string | null = null
  let externalReferences: readonly ExternalReference[] = []
  let history: Version<Record<string, unknown>>[] = []
  for await (const rows of fetchRows(client, statementFor(kind, names), [organizationId])) {
    for (const row of rows) {
      if (row[0] !== key) {
        if (key !== null) take({ key, externalReferences, history })
        key = row[0] as string
        externalReferences = referencesOf(row)
        history = []
      }
      history.push(versionOf(row, names))
    }
  }
  if (key !== null) take({ key, externalReferences, history })
}

function referencesByThing(kind: VersionedKind): string {
  return (
    '(SELECT "thingId", array_agg(source) AS sources, array_agg("externalId") AS ids ' +
    `FROM external_reference WHERE "organizationId" = $1 AND kind = '${kind}' GROUP BY "thingId")`
  )
}

function referencesOf(row: readonly unknown[]): readonly ExternalReference[] {
  const [, sources, ids] = row as [unknown, readonly string[] | null, readonly string[]]
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
    from: row[3] as number,
    to: endOf(row[4]),
    set: row[5] as readonly string[] | null,
    fields,
  }
}

function statementFor(kind: VersionedKind, names: readonly string[]): string {
  const versions = quoteIdentifier(`${tableOf(kind)}_version`)
  const fields = names.map((name) => `v.${quoteIdentifier(name)}`)
  const period = [dayColumn('validFrom'), dayColumn('validTo'), '"changedFields"']
  if (isIdentifiedKind(kind)) {
    const picked = ['i.id', 'r.sources', 'r.ids', ...period, ...fields]
    return (
      `SELECT ${picked.join(', ')} FROM ${quoteIdentifier(tableOf(kind))} i ` +
      `JOIN ${versions} v ON v."organizationId" = i."organizationId" AND v.id = i.id ` +
      `LEFT JOIN ${referencesByThing(kind)} r ON r."thingId" = i.id ` +
      'WHERE i."organizationId" = $1 ORDER BY i.id, v."validFrom"'
    )
  }
  const key = `v.${quoteIdentifier(keyColumn(kind).name)}`
  const picked = [key, 'NULL', 'NULL', ...period, ...fields]
  return (
    `SELECT ${picked.join(', ')} FROM ${versions} v ` +
    `WHERE v."organizationId" = $1 ORDER BY ${key}, v."validFrom"`
  )
}
