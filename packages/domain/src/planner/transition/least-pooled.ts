import { groupBy } from '../../kernel/group-by.js'
import type { PoolPeople } from './pool-people.js'
import type { Transfer } from './transition-problem.js'

/**
 * How many accounts of pools meet nobody whom they know at the least, whichever team each seat went to: whoever is in a pool goes
 * to one team, so that of the teams to which its accounts go at most as many are met again as there are people. Where a team
 * has no seats of its own, those below it look after its pool, and any of them may be met there.
 *
 * @param seatsAfter how many seats each place has in the model.
 */
export function leastPooled(
  transfers: readonly Transfer[],
  people: PoolPeople,
  seatsAfter: Int32Array,
): number {
  const counted = transfers.filter(
    ({ fromSeat, kind, to, from, isFixed }) =>
      fromSeat === -1 &&
      kind !== 'UNMANNED' &&
      !isFixed &&
      seatsAfter[to]! > 0 &&
      people.before(from) > 0,
  )
  let least = 0
  for (const [from, ofPool] of groupBy(counted, (transfer) => transfer.from)) {
    const sizes = [...groupBy(ofPool, ({ to }) => to).values()].map(({ length }) => length)
    const met = sizes.toSorted((a, b) => b - a).slice(0, people.before(from))
    least += ofPool.length - met.reduce((sum, size) => sum + size, 0)
  }
  return least
}
