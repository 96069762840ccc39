import { exceeds } from '../../kernel/near.js'
import type { BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { MoveQueue } from './move-queue.js'

/** An account that goes from one seat to another. */
export interface BookMove {
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
  /** Of each account: the seat where it is at first, where that is not its holder; -1 for nobody. */
  readonly start?: Int32Array
}

/**
 * Levels books by the best single move again and again, and tells how they stand after each: first what nobody has is
 * dealt out, the heaviest first; then the account goes first by whose move the most is won (see `Books`), as far as that is
 * known: what an account wins is looked at again when it is due, and of all of them when nothing more is known to win.
 * Deterministic: of equals, the first.
 *
 * @param visit is told how the books stand after each step, and how many accounts have moved by then.
 */
export function levelBooks(
  problem: BookProblem,
  limits: LevelLimits,
  visit: (books: Books, moves: number) => void = () => undefined,
): Books {
  const { mostMoves, isOver = () => false, start } = limits
  const books = new Books(problem, start)
  dealOut(books)
  let moves = movesOf(books).filter(({ from }) => from !== -1).length
  visit(books, moves)
  const queue = new MoveQueue(books)
  // Once the budget is spent, only who moves already may go on.
  const isMeant = (account: number): boolean => moves < mostMoves || isFree(books, account)
  for (let hasMoved = true; hasMoved && queue.fill(isMeant, isOver);) {
    hasMoved = false
    for (let move = queue.take(); move !== null && !isOver(); move = queue.take()) {
      const { account, to } = move
      const after = moves + movesBy(books, account, to)
      if (after > mostMoves) continue
      books.give(account, to)
      moves = after
      hasMoved = true
      visit(books, moves)
    }
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
export function dealOut(books: Books): void {
  const { loads, backups } = books.problem
  const loose = [...books.seats.keys()].filter((account) => books.seats[account] === -1)
  for (const account of loose.toSorted((a, b) => loads[b]! - loads[a]! || a - b)) {
    const backup = backups[account]!
    const to =
      backup !== -1 && hasRoom(books, backup, loads[account]!) ? backup : books.best(account).to
    if (to !== -1) books.give(account, to)
  }
}

function hasRoom({ loads, problem }: Books, seat: number, load: number): boolean {
  return !exceeds(loads[seat]! + load, problem.capacities[seat]!)
}

/** Whether an account may go on without one more that moves. */
function isFree({ problem, seats }: Books, account: number): boolean {
  return problem.holders[account] === -1 || seats[account] !== problem.holders[account]
}

/** By how many the number of moved accounts changes when an account goes to a seat. */
function movesBy(books: Books, account: number, to: number): number {
  const isBack = to === books.problem.holders[account]
  if (isFree(books, account)) return isBack ? -1 : 0
  return 1
}
