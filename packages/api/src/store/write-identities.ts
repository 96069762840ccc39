import { FACTS, type FactKind, type ThingChange } from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { tableOf, type IdentifiedKind } from './store-columns.js'

type Change = Extract<ThingChange, { readonly kind: IdentifiedKind }>

/** What facts may be recorded of: a fact that was replaced still names it when it is taken out. */
const NAMED_BY_FACTS: ReadonlySet<string | undefined> = new Set(
  Object.values<FactKind>(FACTS).flatMap(({ fields }) => Object.values(fields).map(({ to }) => to)),
)

/** The identity of a thing that was taken out is there already when the thing comes back. */
const COMES_BACK =
  'ON CONFLICT ("organizationId", id) DO UPDATE SET "externalId" = excluded."externalId"'

/**
 * Brings the identities of one kind up to date; an external id is freed before it is given anew. Where
 * facts may name a thing that is taken out, its identity stays, without versions: it is no thing.
 */
export async function writeIdentities(
  client: pg.ClientBase,
  organizationId: string,
  kind: IdentifiedKind,
  changes: readonly Change[],
): Promise<void> {
  const table = quoteIdentifier(tableOf(kind))
  const undone = changes.filter(({ after }) => after === null)
  if (undone.length > 0) {
    const takeOut = NAMED_BY_FACTS.has(kind)
      ? `UPDATE ${table} SET "externalId" = NULL`
      : `DELETE FROM ${table}`
    await client.query(`${takeOut} WHERE "organizationId" = $1 AND id = ANY($2::uuid[])`, [
      organizationId,
      undone.map(({ id }) => id),
    ])
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
  if (made.length === 0) return
  await client.query(
    `INSERT INTO ${table} AS t ("organizationId", id, "externalId")
     SELECT $1, g.id, g.external FROM unnest($2::uuid[], $3::text[]) AS g (id, external)
     ${NAMED_BY_FACTS.has(kind) ? COMES_BACK : ''}`,
    [organizationId, made.map(({ id }) => id), made.map(({ externalId }) => externalId)],
  )
}
