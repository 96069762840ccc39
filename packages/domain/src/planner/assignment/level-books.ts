import type { BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { BestMoves } from './best-moves.js'

/** An account that goes from one seat to another. */
interface BookMove {
  readonly account: number
  /** -1: nobody had it. */
  readonly from: number
  readonly to: number
}

/** How far books are levelled. */
export interface LevelLimits {
  /** How many accounts may get another seat than their holder at most; those that nobody has do not count. */
  readonly mostMoves: number
  /** Asked again and again; true ends the search, and what was found by then counts. */
  readonly isOver?: () => boolean
}

/** What rounding may leave over a full seat. */
const FULL = 1 + 1e-9

/** A change of Σ load² ÷ capacity that is none. */
const NOTHING = 1e-12

/**
 * Levels books by the best single move again and again, and tells how they stand after each: first what nobody has is
 * dealt out, the heaviest first; then of all accounts the one goes to the one seat that lowers Σ load² ÷ capacity the most.
 * Deterministic: of equals, the first.
 *
 * @param visit is told how the books stand after each step, and how many accounts have moved by then.
 */
export function levelBooks(
  problem: BookProblem,
  limits: LevelLimits,
  visit: (books: Books, moves: number) => void = () => undefined,
): Books {
  const { mostMoves, isOver = () => false } = limits
  const books = new Books(problem)
  dealOut(books)
  const best = new BestMoves(books)
  let moves = 0
  visit(books, moves)
  for (let move = best.next(); move !== null && !isOver(); move = best.next()) {
    if (move.change > -NOTHING) break
    const { account, to } = move
    const after = moves + movesBy(books, account, to)
    if (after > mostMoves) break
    best.make(account, to)
    moves = after
    visit(books, moves)
  }
  return books
}

/** Who has moved, in the order of accounts. */
export function movesOf({ problem, seats }: Books): readonly BookMove[] {
  const moves: BookMove[] = []
  for (const [account, to] of seats.entries()) {
    const from = problem.holders[account]!
    if (to !== -1 && to !== from) moves.push({ account, from, to })
  }
  return moves
}

/**
 * Gives what nobody has, the heaviest accounts first: to the account's backup as long as that seat has room, else to the seat
 * that it burdens least.
 */
function dealOut(books: Books): void {
  const { holders, loads, backups } = books.problem
  const loose = [...holders.keys()].filter((account) => holders[account] === -1)
  for (const account of loose.toSorted((a, b) => loads[b]! - loads[a]! || a - b)) {
    const backup = backups[account]!
    const to =
      backup !== -1 && hasRoom(books, backup, loads[account]!)
        ? backup
        : leastBurdened(books, account)
    if (to !== -1) books.give(account, to)
  }
}

function hasRoom({ loads, problem }: Books, seat: number, load: number): boolean {
  return loads[seat]! + load <= problem.capacities[seat]! * FULL
}

function leastBurdened(books: Books, account: number): number {
  const { classes, eligible } = books.problem
  let [found, least] = [-1, Infinity]
  for (const seat of eligible[classes[account]!]!) {
    const change = books.change(account, seat)
    if (change < least) [found, least] = [seat, change]
  }
  return found
}

/** By how many the number of moved accounts changes when an account goes to a seat. */
function movesBy({ problem, seats }: Books, account: number, to: number): number {
  const holder = problem.holders[account]!
  if (holder === -1) return 0
  return Number(to !== holder) - Number(seats[account] !== holder)
}
