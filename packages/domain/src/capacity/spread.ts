import type { LoadCell } from './load-cell.js'
import { poolShares } from './pool-shares.js'

/** A seat that takes part in a pool; its cells grow while work is dealt out. */
export interface PoolMember {
  readonly capacity: number
  readonly cells: LoadCell[]
}

/** Deals pooled work out to its seats by `poolShares`. What is dealt out adds up to the pool. */
export function spread(cells: readonly LoadCell[], members: readonly PoolMember[]): void {
  const shares = poolShares(members)
  for (const [index, member] of members.entries()) {
    const share = shares[index] ?? 0
    if (share === 0) continue
    for (const cell of cells) {
      member.cells.push({
        ...cell,
        weight: cell.weight * share,
        accounts: cell.accounts * share,
        acv: cell.acv * share,
      })
    }
  }
}
