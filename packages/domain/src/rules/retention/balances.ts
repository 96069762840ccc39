import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Period } from '../../kernel/periods.js'
import { type MovementColumns, walkMovements } from './movement-columns.js'

/** Accounts' recurring revenue at the start and at the end of a period, columns of equal length. */
export interface Balances {
  /** 0 for an account that was not a customer then. */
  readonly start: ArrayLike<MinorUnits>
  /** 0 for an account that churned within the period, unless it soon came back. */
  readonly end: ArrayLike<MinorUnits>
}

/**
 * The balances of a period `[from, to)`, by the accounts of the movements: everything before `from`
 * makes the start, everything before `to` the end. An account has churned when its balance, all
 * sources together, falls to zero; what comes back within `returnDays` is the same customer, what comes
 * back later is new, so that its end stays 0 for retention. Both are told at the plan rates of the period's
 * last day.
 */
export function balancesOf(
  movements: MovementColumns,
  { from, to }: Period,
  returnDays: number,
): Balances {
  const count = movements.accountIds.length
  const start = new Float64Array(count)
  const end = new Float64Array(count)
  const churnedOn = new Float64Array(count).fill(Number.NaN)
  walkMovements(movements, ({ account, day, before, after }) => {
    if (day >= to) return
    if (day < from) start[account] = after
    else if (before > 0 && after === 0) churnedOn[account] ||= day
    else if (before === 0 && after > 0 && day - churnedOn[account]! <= returnDays)
      churnedOn[account] = Number.NaN
    end[account] = after
  })
  for (let account = 0; account < count; account += 1) {
    if (!Number.isNaN(churnedOn[account])) end[account] = 0
    start[account] = movements.worth(account, start[account]!, to - 1)
    end[account] = movements.worth(account, end[account]!, to - 1)
  }
  return { start, end }
}
