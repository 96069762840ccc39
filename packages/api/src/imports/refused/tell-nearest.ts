import { setImmediate } from 'node:timers/promises'
import { type ImportDirectory, KnownNames, type OrganizationState } from '@postscale/domain'
import { type NearReference, UnknownReferencesRepository } from './unknown-references.repository.js'
import type pg from 'pg'

/** References of which the nearest names are looked for: as many as are told one by one. */
const MOST_REFERENCES = 100

/** Says of the commonest references that rows have and nothing is called by which known names are close. */
export async function tellNearest(
  pool: pg.Pool,
  run: { readonly organizationId: string; readonly runId: string },
  { accounts }: Pick<OrganizationState, 'accounts'>,
  directory: ImportDirectory,
): Promise<void> {
  const repository = new UnknownReferencesRepository(pool, run)
  const known = new KnownNames({ accounts, directory })
  const found: NearReference[] = []
  for (const { thing, reference } of await repository.commonest(MOST_REFERENCES)) {
    const nearest = known.nearest(thing, reference)
    if (nearest.length > 0) found.push({ thing, reference, nearest })
    // Each looks through all names: others are to be answered in between.
    await setImmediate()
  }
  if (found.length > 0) await repository.tellNearest(found)
}
