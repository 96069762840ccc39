import type { RoleFamily } from '../../entities/vocabularies.js'
import { type Day, DAYS_A_MONTH, FOREVER } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { LiveLeave, LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import type { LoadCell } from './load-cells.js'
import { ramp, RAMP_FIGURE } from './ramp.js'
import { rampStart } from './ramp-start.js'

/** One person's part in a seat, in whole seats. */
interface SeatHolder {
  readonly personId: Id
  /** FTE of the occupancy; 1 is full time. */
  readonly fte: number
  /** FTE × ramp × share that is there: what it is worth today. */
  readonly capacity: number
  /** What it is worth once ramp and leave are over; a leave without an end goes on. */
  readonly fullCapacity: number
  /** The first day on which the ramp is over. */
  readonly wholeFrom: Day
  /** The leave that the person is on; null when the person is there. */
  readonly leave: LiveLeave | null
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

/** What a seat can carry once ramps and leaves are over, in seats. */
export function fullCapacityOf({ holders }: Pick<SeatLoad, 'holders'>): number {
  return holders.reduce((sum, { fullCapacity }) => sum + fullCapacity, 0)
}

/** Whether somebody is there, be it on the first day of learning the role: not all are away, or none sits in it. */
export function isAttended({ holders }: Pick<SeatLoad, 'holders'>): boolean {
  return holders.some(({ fte, leave }) => fte > 0 && (leave?.shareAbsent ?? 0) < WHOLE)
}

/**
 * Who sits in a seat on the view's day, and what each is worth: FTE × ramp of the seat's role family
 * (`rampStart`) × the share that is there, for whoever is on leave. An open seat has nobody.
 */
export function seatHolders(
  view: OrganizationView,
  position: LivePosition,
  family: RoleFamily,
): readonly SeatHolder[] {
  const rampFigure = RAMP_FIGURE[family]
  const months = rampFigure === null ? 0 : figuresOf(view).number(rampFigure)
  return view.occupanciesOfPosition(position.id).map(({ personId, fte, from }) => {
    const begin = (months === 0 ? null : rampStart(view, personId, family)) ?? from
    const ramped = ramp(view.day - begin, months)
    const wholeFrom = begin + Math.max(0, Math.ceil(months * DAYS_A_MONTH))
    const whole = fte / WHOLE
    const leave = view.leaveOfPerson(personId)
    const there = leave === null ? 1 : 1 - leave.shareAbsent / WHOLE
    return {
      personId,
      fte: whole,
      capacity: whole * ramped * there,
      fullCapacity: leave?.to === FOREVER ? whole * there : whole,
      wholeFrom,
      leave,
    }
  })
}
