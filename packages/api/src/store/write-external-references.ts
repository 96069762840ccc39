import { type ExternalReference, isSameReference, type ThingChange } from '@postscale/domain'
import type pg from 'pg'
import { insertRows } from '../database/insert-rows.js'
import { namedStatement } from '../database/named-statement.js'

/** A reference and whose it is. */
interface Held extends ExternalReference {
  readonly kind: string
  readonly thingId: string
}

const NONE: readonly ExternalReference[] = []

/** Brings the external references of changed things up to date: freed first, since another may get one. */
export async function writeExternalReferences(
  client: pg.ClientBase,
  organizationId: string,
  changes: readonly ThingChange[],
): Promise<void> {
  const freed: Held[] = []
  const given: Held[] = []
  for (const { kind, id: thingId, before, after } of changes) {
    const [had, has] = [referencesOf(before), referencesOf(after)]
    if (had === NONE && has === NONE) continue
    for (const reference of missingFrom(has, had)) freed.push({ kind, thingId, ...reference })
    for (const reference of missingFrom(had, has)) given.push({ kind, thingId, ...reference })
  }
  if (freed.length > 0) {
    const values = [organizationId, ...columnsOf(freed)]
    await client.query({ ...namedStatement(FREE), values })
  }
  await insertRows(client, 'external_reference', COLUMNS, [
    given.map(() => organizationId),
    ...columnsOf(given),
  ])
}

function referencesOf(record: ThingChange['after']): readonly ExternalReference[] {
  return record !== null && 'externalReferences' in record ? record.externalReferences : NONE
}

/** Those of the second that the first does not have. */
function missingFrom(
  first: readonly ExternalReference[],
  second: readonly ExternalReference[],
): readonly ExternalReference[] {
  return second.filter((reference) => !first.some((each) => isSameReference(each, reference)))
}

function columnsOf(held: readonly Held[]): readonly (readonly string[])[] {
  return [
    held.map(({ kind }) => kind),
    held.map(({ source }) => source),
    held.map(({ id }) => id),
    held.map(({ thingId }) => thingId),
  ]
}

const COLUMNS = [
  { name: 'organizationId', type: 'uuid' },
  { name: 'kind', type: 'text' },
  { name: 'source', type: 'text' },
  { name: 'externalId', type: 'text' },
  { name: 'thingId', type: 'uuid' },
] as const

const FREE = `
  DELETE FROM external_reference r
  USING unnest($2::text[], $3::text[], $4::text[], $5::uuid[]) AS g (kind, source, id, thing)
  WHERE r."organizationId" = $1 AND r.kind = g.kind AND r.source = g.source
    AND r."externalId" = g.id AND r."thingId" = g.thing`
