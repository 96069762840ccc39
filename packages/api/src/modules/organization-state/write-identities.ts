import type { ThingChange } from '@postscale/domain'
import type pg from 'pg'
import { insertRows, type InsertColumn } from '../../database/insert-rows.js'
import { quoteIdentifier } from '../../database/quote-identifier.js'
import { tableOf, type IdentifiedKind } from './store-columns.js'

type Change = Extract<ThingChange, { readonly kind: IdentifiedKind }>

const columns: readonly InsertColumn[] = [
  { name: 'organizationId', type: 'uuid' },
  { name: 'id', type: 'uuid' },
  { name: 'externalId', type: 'text' },
]

/** Brings the identities of one kind up to date; an external id is freed before it is given anew. */
export async function writeIdentities(
  client: pg.ClientBase,
  organizationId: string,
  kind: IdentifiedKind,
  changes: readonly Change[],
): Promise<void> {
  const table = quoteIdentifier(tableOf(kind))
  const undone = changes.filter(({ after }) => after === null)
  if (undone.length > 0) {
    await client.query(
      `DELETE FROM ${table} WHERE "organizationId" = $1 AND id = ANY($2::uuid[])`,
      [organizationId, undone.map(({ id }) => id)],
    )
  }
  const renamed = changes.filter(
    ({ before, after }) => before && after && before.externalId !== after.externalId,
  )
  if (renamed.length > 0) {
    const text =
      `UPDATE ${table} t SET "externalId" = g.external FROM unnest($2::uuid[], $3::text[]) ` +
      'AS g (id, external) WHERE t."organizationId" = $1 AND t.id = g.id'
    const external = renamed.map(({ after }) => after?.externalId ?? null)
    await client.query(text, [organizationId, renamed.map(({ id }) => id), external])
  }
  const made = changes.flatMap(({ before, after }) => (before === null && after ? [after] : []))
  await insertRows(client, tableOf(kind), columns, [
    made.map(() => organizationId),
    made.map(({ id }) => id),
    made.map(({ externalId }) => externalId),
  ])
}
