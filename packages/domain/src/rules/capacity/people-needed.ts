import { wholeAbove, wholeFrom } from '../../kernel/near.js'
import type { CapacityLine, RowLoad } from './capacity-group.js'
import { settled } from './seats-needed.js'

type Work = Pick<RowLoad, 'load' | 'triggerLoad'> & Partial<Pick<RowLoad, 'row'>>

/** How many seats a book asks for. */
interface SeatsAskedFor {
  /** In seats; the sum of what each row asks for, so that the parts of a book add up to the whole. */
  readonly seats: number
  /** A row with a hire trigger is among them: exactly so many seats are not enough, they *are* the trigger. */
  readonly mustExceed: boolean
}

/**
 * The seats that a book asks for, row by row:
 *
 * - a row with a hire trigger: `Σ weight ÷ trigger` (12 enterprise accounts are one seat), or
 *   `Σ weight ÷ upper` where a policy puts the trigger above the top of the range;
 * - a row without one: `Σ weight ÷ upper ÷ target utilisation` (20 renewals of 150 at 80 % are 1/6);
 * - CS Operations: `CSMs ÷ ratio`, whose top is the trigger itself.
 *
 * A mixed book is one person's time, so its rows are added up.
 *
 * @param target utilisation, 0–1; a policy of 0 measures nothing and counts as 1.
 * Source: 3-rules "People needed".
 */
export function seatsAskedFor(rows: readonly Work[], target: number): SeatsAskedFor {
  let seats = 0
  let mustExceed = false
  for (const { row, load, triggerLoad } of rows) {
    const share = row === 'CS_OPS' || target <= 0 ? 1 : target
    if (triggerLoad === null) seats += (load ?? 0) / share
    else {
      seats += Math.max(triggerLoad, load ?? 0)
      mustExceed ||= triggerLoad > 0
    }
  }
  return { seats, mustExceed }
}

/**
 * What a row's accounts can be carried by, everybody ramped, in seats: the part of the seats that they take
 * up, and the seats that have no work at all.
 */
export function capacityForRow({ idle }: Pick<CapacityLine, 'idle'>, row: RowLoad): number {
  return settled(row.fullCapacity + idle.fullCapacity)
}

/**
 * How many people a book needs more: the smallest whole n with `Σ weight ÷ trigger ÷ (full capacity + n) < 1`
 * where a row has a hire trigger, else the smallest that keeps to the target utilisation (`seatsAskedFor`).
 * Ten CSMs with 62 mid-market accounts each need 620 ÷ 60 − 10 = 0.33: one more. A trigger that is reached
 * always needs somebody. The board, the hire triggers and lint all ask here.
 *
 * @param fullCapacity FTE of the people there, as if everyone had learnt the role: what a ramp still lacks
 *   comes by itself, and is no reason to hire.
 * @param target utilisation, 0–1, for rows without a trigger.
 */
export function peopleNeeded(rows: readonly Work[], fullCapacity: number, target: number): number {
  const { seats, mustExceed } = seatsAskedFor(rows, target)
  const missing = seats - fullCapacity
  return Math.max(0, mustExceed ? wholeAbove(missing) : wholeFrom(missing))
}

/**
 * What a line's rows ask for together, and no fewer than the neediest of them that has a trigger asks for by
 * itself: slack in the books of others does not take its accounts, seats without work do.
 */
export function peopleForLine(
  line: Pick<CapacityLine, 'rows' | 'fullCapacity' | 'idle'>,
  target: number,
): number {
  let most = peopleNeeded(line.rows, line.fullCapacity, target)
  for (const row of line.rows) {
    if (row.triggerLoad === null) continue
    most = Math.max(most, peopleNeeded([row], capacityForRow(line, row), target))
  }
  return most
}
