import { formatDay, formatEnd, same, type ThingChange, type Version } from '@postscale/domain'
import type pg from 'pg'
import { allAnswered } from '../database/all-answered.js'
import { type InsertColumn, insertRows, quoteIdentifier } from '../database/insert-rows.js'
import { namedStatement } from '../database/named-statement.js'
import { fieldColumns, keyColumn, tableOf, type VersionedKind } from './store-columns.js'

type Change = Extract<ThingChange, { readonly kind: VersionedKind }>
type AnyVersion = Version<Readonly<Record<string, unknown>>>

interface KeyedVersion {
  readonly key: string
  readonly version: AnyVersion
}

/** Replaces the versions that differ, and only those. */
export async function writeHistories(
  client: pg.ClientBase,
  organizationId: string,
  kind: VersionedKind,
  changes: readonly Change[],
): Promise<void> {
  const stale: KeyedVersion[] = []
  const fresh: KeyedVersion[] = []
  for (const { id: key, before, after } of changes) {
    const old = versionsOf(before)
    const now = versionsOf(after)
    for (const version of old) if (!holds(now, version)) stale.push({ key, version })
    for (const version of now) if (!holds(old, version)) fresh.push({ key, version })
  }
  // In this order, and at once.
  await allAnswered([
    deleteVersions(client, organizationId, kind, stale),
    insertVersions(client, organizationId, kind, fresh),
  ])
}

function versionsOf(record: Change['before']): readonly AnyVersion[] {
  return (record?.history ?? []) as readonly Version<object>[] as readonly AnyVersion[]
}

function holds(history: readonly AnyVersion[], version: AnyVersion): boolean {
  return history.some((other) => other.from === version.from && same(other, version))
}

async function deleteVersions(
  client: pg.ClientBase,
  organizationId: string,
  kind: VersionedKind,
  versions: readonly KeyedVersion[],
): Promise<void> {
  if (versions.length === 0) return
  const { name, type } = keyColumn(kind)
  const text =
    `DELETE FROM ${quoteIdentifier(`${tableOf(kind)}_version`)} v ` +
    `USING unnest($2::${type}[], $3::date[]) AS g (key, day) ` +
    `WHERE v."organizationId" = $1 AND v.${quoteIdentifier(name)} = g.key AND v."validFrom" = g.day`
  const days = versions.map(({ version }) => formatDay(version.from))
  const values = [organizationId, versions.map(({ key }) => key), days]
  await client.query({ ...namedStatement(text), values })
}

async function insertVersions(
  client: pg.ClientBase,
  organizationId: string,
  kind: VersionedKind,
  versions: readonly KeyedVersion[],
): Promise<void> {
  const { owner, fields, columns } = columnsOf(kind)
  await insertRows(client, `${tableOf(kind)}_version`, columns, [
    ...owner.map(() => versions.map(() => organizationId)),
    versions.map(({ key }) => key),
    versions.map(({ version }) => formatDay(version.from)),
    versions.map(({ version }) => formatEnd(version.to)),
    versions.map(({ version }) => version.set),
    ...fields.map(({ name }) => versions.map(({ version }) => version.fields[name])),
  ])
}

interface VersionColumns {
  readonly owner: readonly InsertColumn[]
  readonly fields: readonly InsertColumn[]
  /** All of them, in the order in which they are written. */
  readonly columns: readonly InsertColumn[]
}

const known = new Map<VersionedKind, VersionColumns>()

function columnsOf(kind: VersionedKind): VersionColumns {
  let found = known.get(kind)
  if (found === undefined) {
    const fields = fieldColumns(kind)
    // The organization's own key is the tenant's.
    const owner = kind === 'organization' ? [] : [{ name: 'organizationId', type: 'uuid' } as const]
    const columns: readonly InsertColumn[] = [
      ...owner,
      keyColumn(kind),
      { name: 'validFrom', type: 'date' },
      { name: 'validTo', type: 'date' },
      { name: 'changedFields', type: 'text[]' },
      ...fields,
    ]
    found = { owner, fields, columns }
    known.set(kind, found)
  }
  return found
}
