import type { LoadCell } from './load-cell.js'

/** A seat that takes part in a pool; its cells grow while work is dealt out. */
export interface PoolMember {
  readonly capacity: number
  readonly cells: LoadCell[]
}

/**
 * Deals pooled work out to its seats in proportion to their capacity, evenly when none of them has
 * any. What is dealt out adds up to the pool.
 */
export function spread(cells: readonly LoadCell[], members: readonly PoolMember[]): void {
  const total = members.reduce((sum, member) => sum + member.capacity, 0)
  for (const member of members) {
    const share = total > 0 ? member.capacity / total : 1 / members.length
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
