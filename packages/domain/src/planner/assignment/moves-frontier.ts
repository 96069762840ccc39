import type { BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { levelBooks, type LevelLimits } from './level-books.js'
import { levelPrices, type ProvedBound } from './level-prices.js'
import { type BookSpread, spreadOf } from './spread.js'

/** How level books become with so many moves; no way of moving at most so many has a score below `bound`. */
export interface FrontierPoint extends BookSpread, ProvedBound {
  /** Accounts that get another seat. */
  readonly moves: number
}

/**
 * What levelling books costs in moves: the best balance found for 0, 1, 2, 4, 8, 16 … moves and for the most, with the bound of each.
 */
export function movesFrontier(problem: BookProblem, limits: LevelLimits): readonly FrontierPoint[] {
  const points: FrontierPoint[] = []
  /** The last books with a number of moves that is to be told. */
  let due: { readonly moves: number; readonly seats: Int32Array } | null = null
  const tell = (moves: number, seats: Int32Array): void => {
    // What was levelled further, with accounts back at their holders, is better with no more moves.
    while ((points.at(-1)?.moves ?? -1) >= moves) points.pop()
    points.push(pointOf(new Books(problem, seats), { ...limits, mostMoves: moves }))
  }
  let last = 0
  const books = levelBooks(problem, limits, (reached, moves) => {
    if (due !== null && moves > due.moves) {
      tell(due.moves, due.seats)
      due = null
    }
    if (moves >= nextAfter(points.at(-1)?.moves)) due = { moves, seats: reached.seats.slice() }
    last = moves
  })
  tell(last, books.seats)
  return points
}

/** The number of moves that is told next. */
function nextAfter(moves: number | undefined): number {
  return moves === undefined ? 0 : Math.max(moves + 1, moves * 2)
}

function pointOf(books: Books, limits: LevelLimits): FrontierPoint {
  return {
    moves: limits.mostMoves,
    ...spreadOf(books),
    ...levelPrices(books.problem, books, limits),
  }
}
