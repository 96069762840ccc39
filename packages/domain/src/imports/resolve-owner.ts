import type { Day } from '../kernel/day.js'
import type { Id } from '../kernel/id.js'
import type { ImportDirectory } from './import-directory.js'
import { resolveReference } from './resolve-reference.js'
import { type RowOutcome, refusedRow } from './row-outcome.js'

/**
 * The seat that a reference to a seat, or to the person on it, names; null and undefined stay what they
 * are.
 */
export function resolveOwner(
  owner: string | null | undefined,
  day: Day,
  directory: ImportDirectory,
): Id | RowOutcome | null | undefined {
  if (owner === null || owner === undefined) return owner
  const position = directory.positions.withExternalId(owner)
  if (position !== null) return position.id
  const { known, refused } = resolveReference(directory.people, 'person', owner)
  if (refused !== null) return refused
  return directory.seatsOf(known.id, day)[0]?.positionId ?? refusedRow('NO_SEAT', { person: owner })
}
