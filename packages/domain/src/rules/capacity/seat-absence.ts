import { type Day, FOREVER } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { exceeds } from '../../kernel/near.js'
import type { OrganizationView } from '../../state/view.js'
import { capacityOf } from './capacity-of.js'
import type { SeatLoad } from './seats.js'
import { loadOf } from './shared-load.js'

const WHOLE = 100

/** Whether somebody does the work of those who are away from a seat. */
export type AbsenceCover = 'COVERED' | 'UNCOVERED'

/** Those of a seat who are away on a day, and what becomes of its accounts. */
interface SeatAbsence {
  readonly personIds: readonly Id[]
  /** The part of the seat that is away, in FTE. */
  readonly fte: number
  /** The day on which the first of them is back; null when no day is recorded. */
  readonly until: Day | null
  /**
   * UNCOVERED: the seat still answers for accounts, and those who are there do not suffice for them (nobody is
   * there, or the book exceeds them). Else COVERED: others have taken the accounts over, or the rest carries them.
   */
  readonly cover: AbsenceCover
  /** Accounts that still lie with the seat. */
  readonly accounts: number
}

/** Who is away from a seat, and whether that is covered; null when nobody is. */
export function seatAbsence(view: OrganizationView, seat: SeatLoad): SeatAbsence | null {
  const away = seat.holders.filter(({ leave }) => leave !== null)
  if (seat.position === null || away.length === 0) return null
  const own = view.coverage
    .ofPosition(seat.position.id)
    .filter((row) => view.coverage.kind(row) === 'ACCOUNTABLE')
  const accounts = new Set(own.map((row) => view.coverage.accountRow(row))).size
  const until = Math.min(...away.map(({ leave }) => leave!.to))
  return {
    personIds: away.map(({ personId }) => personId),
    fte: away.reduce((sum, { fte, leave }) => sum + (fte * leave!.shareAbsent) / WHOLE, 0),
    until: until === FOREVER ? null : until,
    cover: accounts > 0 && !suffices(view, seat) ? 'UNCOVERED' : 'COVERED',
    accounts,
  }
}

/** Whether those who are there carry the seat's book. */
function suffices(view: OrganizationView, { holders, cells }: SeatLoad): boolean {
  const { figures } = capacityOf(view)
  const load = cells.reduce((sum, cell) => sum + loadOf(cell, figures), 0)
  const there = holders.reduce(
    (sum, { fte, leave }) => sum + fte * (1 - (leave?.shareAbsent ?? 0) / WHOLE),
    0,
  )
  return there > 0 && !exceeds(load, there)
}
