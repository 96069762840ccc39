import type { RoleFamily } from '../../entities/vocabularies.js'
import { type Day, DAYS_A_MONTH } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import type { LoadCell } from './load-cells.js'
import { ramp, RAMP_FIGURE } from './ramp.js'

/** One person's part in a seat, in whole seats. */
interface SeatHolder {
  readonly personId: Id
  /** FTE of the occupancy; 1 is full time. */
  readonly fte: number
  /** FTE × ramp: what it is worth today. */
  readonly capacity: number
  /** What it is worth once the ramp is over. */
  readonly fullCapacity: number
  /** The first day on which the ramp is over. */
  readonly wholeFrom: Day
}

/** A cell of a seat's load with the part of the seat's capacity that it takes up. */
export interface SharedCell extends LoadCell {
  /** The shares of a seat's cells add up to 1. */
  readonly share: number
}

/** A seat, what it can carry and what it carries on one day. */
export interface SeatLoad {
  /** Null for work that no seat has; its capacity is 0. */
  readonly position: LivePosition | null
  readonly teamId: Id | null
  readonly family: RoleFamily
  readonly holders: readonly SeatHolder[]
  /** Σ FTE × ramp, in whole seats. */
  readonly capacity: number
  /** Never empty: an idle seat has cells without work, over the segments that its team serves. */
  readonly cells: readonly SharedCell[]
}

const WHOLE = 100

/**
 * Who sits in a seat on the view's day, and what each is worth: FTE × ramp of the seat's role family,
 * counted from the person's first day in that family. An open seat has nobody.
 */
export function seatHolders(
  view: OrganizationView,
  position: LivePosition,
  family: RoleFamily,
): readonly SeatHolder[] {
  const rampFigure = RAMP_FIGURE[family]
  const months = rampFigure === null ? 0 : figuresOf(view).number(rampFigure)
  return view.occupanciesOfPosition(position.id).map(({ personId, fte, from }) => {
    const start = months === 0 ? null : view.firstDayInFamily(personId, family)
    const begin = start ?? from
    const ramped = ramp(view.day - begin, months)
    const wholeFrom = begin + Math.max(0, Math.ceil(months * DAYS_A_MONTH))
    const whole = fte / WHOLE
    return { personId, fte: whole, capacity: whole * ramped, fullCapacity: whole, wholeFrom }
  })
}
