import type { Locale, OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { seatEvidence } from './seat-evidence.js'
import type { MeasuredSeat } from './measured-seats.js'
import { triggerUtilisation } from './to-capacity-line.js'
import type { SeatCapacityType } from './types/seat-capacity-type.js'
import { PersonType, PositionType } from '../../graphql/types.js'

/** A measured seat for GraphQL. */
export function toSeatCapacity(
  view: OrganizationView,
  { seat, position, book }: MeasuredSeat,
  locale: Locale,
): SeatCapacityType {
  const { acv, ...same } = book
  return {
    ...same,
    position: new PositionType(view, position),
    family: seat.family,
    holders: seat.holders.flatMap(({ personId, fte, capacity }) => {
      const person = view.people.get(personId)
      return person === undefined ? [] : [{ person: new PersonType(view, person), fte, capacity }]
    }),
    capacity: seat.capacity,
    triggerUtilisation: triggerUtilisation(book.rows, seat.capacity),
    acv: moneyOf(Math.round(acv), view.organization),
    get evidence() {
      return toEvidence(seatEvidence(view, seat, position, book), locale)
    },
  }
}
