import { exceeds } from '../../kernel/near.js'
import type { BookProblem } from './book-problem.js'
import type { Books } from './books.js'

/**
 * Seats that cannot carry what nobody else may have, whatever is done: of those that are above their room in level books.
 * Null where these would have enough.
 *
 * @param level books that are as level as they become.
 * @param rooms of each seat, in whole seats.
 */
export function crowdedSeats(level: Books, rooms: Float64Array): readonly number[] | null {
  const crowded = new Set(
    [...rooms.keys()].filter((seat) => exceeds(level.loads[seat]!, rooms[seat]!)),
  )
  const needed = onlyFor(level.problem, crowded)
  const room = [...crowded].reduce((sum, seat) => sum + rooms[seat]!, 0)
  return exceeds(needed, room) ? [...crowded] : null
}

/** What all accounts take together that none but these seats may have, in whole seats. */
function onlyFor(problem: BookProblem, among: ReadonlySet<number>): number {
  const { loads, holders, fixed, eligible, classes } = problem
  const isIn = (seat: number): boolean => among.has(seat)
  const areClosed = eligible.map((seats) => seats.every(isIn))
  let needed = 0
  for (const [account, load] of loads.entries()) {
    const holder = holders[account]!
    const of = classes[account]!
    const mayGo = fixed[account] === 0 && eligible[of]!.length > 0
    // Who is at none and may be at none is in no book.
    if (holder === -1 ? !mayGo : !isIn(holder)) continue
    if (!mayGo || areClosed[of]!) needed += load
  }
  return needed
}
