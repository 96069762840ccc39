import type { PersonFields } from '../../entities/person.js'
import type { PositionFields } from '../../entities/position.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import type { RowChange } from './row-outcome.js'
import { type Called, isStandIn } from './stand-in-ids.js'
import { referring, withReference } from './thing-of-row.js'
import type { Known } from './thing-registry.js'

/**
 * The seat that a roster made for a person: it has an id of theirs or, of those that they have or had, an
 * address or a name of theirs which stood in for one. Null where there is no such seat.
 */
export function rosterSeat(
  person: Known<PersonFields>,
  directory: ImportDirectory,
): Known<PositionFields> | null {
  const { positions } = directory
  const own = person.externalReferences.map(({ id }) => positions.named(id))
  const called = person.history.map(({ fields }) => fields)
  const held = directory.allSeatsOf(person.id).map(({ positionId }) => positions.get(positionId))
  const standingIn = held.filter((seat) =>
    seat?.externalReferences.some(({ id }) => isStandIn(id, called)),
  )
  return [...own, ...standingIn].find((seat) => seat !== null) ?? null
}

/**
 * Lets a row of a roster name the seat of the person that it is about, where its id is not the seat's. A seat has
 * the id of its person, so that it is given to it unless it just stands in for one.
 */
export function adoptSeat(
  row: Called & { readonly externalId: string },
  directory: ImportDirectory,
  { source }: ImportContext,
): readonly RowChange[] {
  const { externalId: id } = row
  const { people, positions } = directory
  if (positions.own(id) !== null) return []
  const person = people.own(id) ?? people.recognise(id, row)
  const seat = person === null || person === 'AMBIGUOUS' ? null : rosterSeat(person, directory)
  if (seat === null) return []
  if (isStandIn(id, [row])) {
    directory.alias('positions', id, seat)
    return []
  }
  const reference = { source, id }
  directory.make('positions', withReference(seat, reference))
  return [referring('position', seat.id, reference)]
}
