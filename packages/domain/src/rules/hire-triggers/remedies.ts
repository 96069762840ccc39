import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import { capacityOf } from '../capacity/capacity-of.js'
import type { SeatLoad } from '../capacity/seats.js'
import { keepsOf } from '../capacity/group-keys.js'
import { figuresOf } from '../evidence/figures.js'
import type { AppliedRemedy, Remedy, TriggerGroup } from './hire-trigger.js'
import type { TriggerDay } from './trigger-day.js'

/** Whose work is assigned account by account, so that it can be paused. */
const ASSIGNED: ReadonlySet<RoleFamily> = new Set(['CSM', 'IMPLEMENTATION', 'RENEWALS'])

/**
 * What helps while there are too few, and whom it is about: not to assign more to the seats that carry the
 * work; to have others cover those who are away; and where that lasts longer than hiring takes, somebody for a
 * fixed term, in a seat that is open if there is one.
 *
 * @param until the first day on which there are enough; null when none is in sight.
 */
export function remediesOf(
  day: TriggerDay,
  family: RoleFamily,
  group: TriggerGroup,
  until: Day | null,
): readonly AppliedRemedy[] {
  const { view } = day
  const keeps = keepsOf(day.filter(group))
  const seats = capacityOf(view)
    .ofFamily(family)
    .filter((seat) => keeps.seat(seat) && seat.cells.some(keeps.cell))
  const away = seats.filter(({ holders }) => holders.some(isOnLeave))
  const people = away.flatMap(({ holders }) => holders.filter(isOnLeave))
  const leadTime = figuresOf(view).number('policy.hiring.leadTime')
  const remedies: AppliedRemedy[] = []
  if (ASSIGNED.has(family)) {
    remedies.push(remedyOf('PAUSE_ASSIGNMENTS', seats.filter(carries)))
  }
  if (away.length > 0) remedies.push(remedyOf('COVER', away, people))
  if (until === null || until - view.day > leadTime) {
    remedies.push(
      remedyOf(
        'FIXED_TERM',
        seats.filter(({ holders }) => holders.length === 0),
      ),
    )
  }
  return remedies.length === 0 ? [remedyOf('COVER', [])] : remedies
}

type Holder = SeatLoad['holders'][number]

function isOnLeave({ leave }: Holder): boolean {
  return leave !== null
}

function carries({ cells }: SeatLoad): boolean {
  return cells.some(({ weight }) => weight > 0)
}

function remedyOf(
  remedy: Remedy,
  seats: readonly SeatLoad[],
  people: readonly Holder[] = [],
): AppliedRemedy {
  return {
    remedy,
    positionIds: seats
      .flatMap(({ position }) => position ?? [])
      .toSorted((a, b) => (a.title < b.title ? -1 : 1))
      .map(({ id }) => id),
    personIds: [...new Set(people.map(({ personId }) => personId))],
  }
}
