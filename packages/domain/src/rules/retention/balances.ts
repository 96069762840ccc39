import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Period } from '../../kernel/periods.js'
import { type MovementColumns, walkMovements } from './movement-columns.js'

/** Accounts' recurring revenue at the start and at the end of a period, columns of equal length. */
export interface Balances {
  /** 0 for an account that was not a customer then. */
  readonly start: ArrayLike<MinorUnits>
  /** 0 for an account that churned within the period, whether or not it came back. */
  readonly end: ArrayLike<MinorUnits>
}

/**
 * The balances of a period `[from, to)`, by the accounts of the movements: everything before `from`
 * makes the start, everything before `to` the end. An account has churned when its balance, all
 * sources together, falls to zero; what comes back later in the period counts as new, so its end
 * stays 0 for retention.
 */
export function balancesOf(movements: MovementColumns, { from, to }: Period): Balances {
  const count = movements.accountIds.length
  const start = new Float64Array(count)
  const end = new Float64Array(count)
  const churned = new Uint8Array(count)
  walkMovements(movements, (account, day, before, after) => {
    if (day >= to) return
    if (day < from) start[account] = after
    else if (before > 0 && after === 0) churned[account] = 1
    end[account] = after
  })
  for (let account = 0; account < count; account += 1) {
    if (churned[account] === 1) end[account] = 0
  }
  return { start, end }
}
