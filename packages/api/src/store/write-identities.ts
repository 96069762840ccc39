import { FACTS, type FactKind, type ThingChange } from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { namedStatement } from '../database/named-statement.js'
import { tableOf, type IdentifiedKind } from './store-columns.js'

type Change = Extract<ThingChange, { readonly kind: IdentifiedKind }>

/** What facts may be recorded of: a fact that was replaced still names it when it is taken out. */
const NAMED_BY_FACTS: ReadonlySet<string | undefined> = new Set(
  Object.values<FactKind>(FACTS).flatMap(({ fields }) => Object.values(fields).map(({ to }) => to)),
)

/**
 * Makes the identities of one kind that are new, and takes out those that are undone. Where facts may
 * name a thing that is taken out, its identity stays, without versions: it is no thing, and is there
 * already when the thing comes back.
 */
export async function writeIdentities(
  client: pg.ClientBase,
  organizationId: string,
  kind: IdentifiedKind,
  changes: readonly Change[],
): Promise<void> {
  const table = quoteIdentifier(tableOf(kind))
  const stays = NAMED_BY_FACTS.has(kind)
  const undone = changes.filter(({ after }) => after === null)
  if (undone.length > 0 && !stays) {
    const text = `DELETE FROM ${table} WHERE "organizationId" = $1 AND id = ANY($2::uuid[])`
    const values = [organizationId, undone.map(({ id }) => id)]
    await client.query({ ...namedStatement(text), values })
  }
  const made = changes.filter(({ before, after }) => before === null && after !== null)
  if (made.length === 0) return
  const text = `INSERT INTO ${table} ("organizationId", id) SELECT $1, id FROM unnest($2::uuid[]) AS g (id)
    ${stays ? 'ON CONFLICT DO NOTHING' : ''}`
  const values = [organizationId, made.map(({ id }) => id)]
  await client.query({ ...namedStatement(text), values })
}
