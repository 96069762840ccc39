import { type PeriodKind, type ThingChange, type ThingKind, groupBy } from '@postscale/domain'
import type pg from 'pg'
import { allAnswered } from '../database/all-answered.js'
import { insertRows } from '../database/insert-rows.js'
import { isIdentifiedKind, isPeriodKind, type VersionedKind } from './store-columns.js'
import { writeExternalReferences } from './write-external-references.js'
import { writeHistories } from './write-histories.js'
import { writeIdentities } from './write-identities.js'
import { writePeriods } from './write-periods.js'

type ChangeOf<K extends ThingKind> = Extract<ThingChange, { readonly kind: K }>

/**
 * Writes changed things, a few set-based statements a kind. References and overlaps are deferred to
 * the commit, so the order of kinds does not matter, and all are sent without waiting for each other's answers.
 * A new organization begins at revision 1.
 */
export async function writeThingChanges(
  client: pg.ClientBase,
  organizationId: string,
  changes: readonly ThingChange[],
): Promise<void> {
  const byKind = groupBy(changes, ({ kind }) => kind)
  await insertOrganization(client, changes)
  const writing = [writeExternalReferences(client, organizationId, changes)]
  for (const [kind, ofKind] of byKind) {
    if (isPeriodKind(kind)) {
      writing.push(writePeriods(client, organizationId, kind, ofKind as ChangeOf<PeriodKind>[]))
      continue
    }
    const versioned = ofKind as ChangeOf<VersionedKind>[]
    if (isIdentifiedKind(kind)) {
      const identified = versioned as ChangeOf<typeof kind>[]
      writing.push(writeIdentities(client, organizationId, kind, identified))
    }
    writing.push(writeHistories(client, organizationId, kind, versioned))
  }
  await allAnswered(writing)
}

async function insertOrganization(
  client: pg.ClientBase,
  changes: readonly ThingChange[],
): Promise<void> {
  for (const { kind, before, after } of changes) {
    if (kind !== 'organization' || before !== null || after === null) continue
    const own = [
      { name: 'slug', type: 'text' },
      { name: 'organizationId', type: 'uuid' },
    ] as const
    await insertRows(client, 'organization_slug', own, [[after.slug], [after.id]])
    const columns = [
      { name: 'id', type: 'uuid' },
      { name: 'slug', type: 'text' },
      { name: 'currency', type: 'text' },
      { name: 'revision', type: 'integer' },
    ] as const
    await insertRows(client, 'organization', columns, [
      [after.id],
      [after.slug],
      [after.currency],
      [1],
    ])
  }
}
