import { exceeds } from '../../kernel/near.js'
import type { BookProblem } from './book-problem.js'

/**
 * So many accounts move at the least, whatever is done, so that no seat carries more than its room; Infinity where it cannot be.
 * Each seat that carries too much gives up as many as its heaviest that may move take to make up for it.
 *
 * @param rooms of each seat, in whole seats.
 */
export function fewestMovesBound(problem: BookProblem, rooms: Float64Array): number {
  const { loads, holders, fixed, eligible, classes } = problem
  const excess = rooms.map((room) => -room)
  for (const [account, seat] of holders.entries()) if (seat !== -1) excess[seat]! += loads[account]!
  const movable = new Map<number, number[]>()
  for (const [account, seat] of holders.entries()) {
    if (seat === -1 || fixed[account] === 1) continue
    if (!exceeds(excess[seat]!, 0)) continue
    if (!eligible[classes[account]!]!.some((other) => other !== seat)) continue
    const list = movable.get(seat)
    if (list === undefined) movable.set(seat, [loads[account]!])
    else list.push(loads[account]!)
  }
  let moves = 0
  for (const [seat, most] of excess.entries()) {
    let left = most
    const weights = (movable.get(seat) ?? []).toSorted((a, b) => b - a)
    for (let at = 0; exceeds(left, 0); at += 1) {
      if (at === weights.length) return Infinity
      left -= weights[at]!
      moves += 1
    }
  }
  return moves
}
