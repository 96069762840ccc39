import { exceeds } from '../../kernel/near.js'
import type { BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { dealOut } from './level-books.js'

/**
 * Moves accounts away from seats that are busier than a limit until none is, as far as that is found: what nobody has is dealt
 * out, then the busiest seat goes first. It gives what is enough by itself, to who is the least worse off for it, or its
 * heaviest that somebody has room for. Deterministic: of equals, the first.
 *
 * @param rooms of each seat, what it may carry, in whole seats.
 */
export function relievedBooks(
  problem: BookProblem,
  rooms: Float64Array,
  isOver: () => boolean,
): Books {
  const books = new Books(problem)
  dealOut(books)
  const above = (seat: number): number => books.loads[seat]! - rooms[seat]!
  const busiestFirst = [...rooms.keys()]
    .filter((seat) => exceeds(books.loads[seat]!, rooms[seat]!))
    .toSorted((a, b) => above(b) - above(a) || a - b)
  const held = accountsOf(books, new Set(busiestFirst))
  for (const seat of busiestFirst) relieve(seat, held.get(seat) ?? [], { books, rooms, isOver })
  return books
}

interface Relief {
  readonly books: Books
  readonly rooms: Float64Array
  readonly isOver: () => boolean
}

/** @param accounts of the seat that may move, the heaviest first. */
function relieve(
  seat: number,
  accounts: readonly number[],
  { books, rooms, isOver }: Relief,
): void {
  const left = new Set(accounts)
  while (exceeds(books.loads[seat]!, rooms[seat]!) && left.size > 0 && !isOver()) {
    const next = nextOf(seat, left, { books, rooms, isOver })
    if (next === null) return
    books.give(next.account, next.to)
    left.delete(next.account)
  }
}

interface Given {
  readonly account: number
  readonly to: number
}

function nextOf(seat: number, left: ReadonlySet<number>, { books, rooms }: Relief): Given | null {
  const { loads } = books.problem
  const excess = books.loads[seat]! - rooms[seat]!
  let [found, least]: [Given | null, number] = [null, Infinity]
  for (const account of left) {
    const isEnough = !exceeds(excess, loads[account]!)
    // The heaviest come first: once one is found, only such as are enough are better.
    if (!isEnough && found !== null) break
    const to = placeFor(account, { books, rooms })
    if (to === -1) continue
    const change = books.change(account, to)
    if (!isEnough) return { account, to }
    if (change < least) [found, least] = [{ account, to }, change]
  }
  return found
}

/** The seat with room for an account that is the least worse off for it; -1 for none. */
function placeFor(account: number, { books, rooms }: Omit<Relief, 'isOver'>): number {
  const { problem, seats } = books
  const { eligible, classes, loads } = problem
  let [to, least] = [-1, Infinity]
  for (const seat of eligible[classes[account]!]!) {
    if (seat === seats[account]) continue
    if (exceeds(books.loads[seat]! + loads[account]!, rooms[seat]!)) continue
    const change = books.change(account, seat)
    if (change < least) [to, least] = [seat, change]
  }
  return to
}

/** The accounts of seats that may move and weigh something, the heaviest first. */
function accountsOf(books: Books, wanted: ReadonlySet<number>): ReadonlyMap<number, number[]> {
  const { loads } = books.problem
  const of = new Map<number, number[]>()
  for (const [account, seat] of books.seats.entries()) {
    if (!wanted.has(seat) || loads[account] === 0 || !books.mayMove(account)) continue
    const list = of.get(seat)
    if (list === undefined) of.set(seat, [account])
    else list.push(account)
  }
  for (const list of of.values()) list.sort((a, b) => loads[b]! - loads[a]! || a - b)
  return of
}
