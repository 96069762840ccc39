import type { Day } from '../kernel/day.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { MovementColumns } from './movement-columns.js'

/**
 * What is told of one account's day: its balance before and after all movements of the day. `reason`
 * is the day's first, as an index in the columns' `reasons`, or -1.
 */
export type DayVisitor = (
  account: number,
  day: Day,
  before: MinorUnits,
  after: MinorUnits,
  reason: number,
) => void

/**
 * Walks through all movements, netted by account and day, in one pass. A balance below zero (losses
 * of something whose beginning was never recorded) is told as zero: nothing is there.
 */
export function walkMovements(movements: MovementColumns, visit: DayVisitor): void {
  const { account, day, amount, reason } = movements
  const count = account.length
  let current = -1
  let balance = 0
  for (let index = 0; index < count;) {
    const [of, on] = [account[index]!, day[index]!]
    if (of !== current) {
      current = of
      balance = 0
    }
    const before = balance
    let why = -1
    for (; index < count && account[index] === of && day[index] === on; index += 1) {
      balance += amount[index]!
      if (why === -1) why = reason[index]!
    }
    visit(of, on, Math.max(0, before), Math.max(0, balance), why)
  }
}
