import type { BookProblem } from './book-problem.js'
import { levelBooks, type LevelLimits } from './level-books.js'
import { levelPrices } from './level-prices.js'
import { type BookSpread, spreadOf } from './spread.js'

/** How level books become with so many moves. */
export interface FrontierPoint extends BookSpread {
  /** Accounts that get another seat. */
  readonly moves: number
  /** No way of moving at most so many accounts has a smaller deviation. */
  readonly bound: number
  /** The prices that prove it, one a seat (see `levelBound`). */
  readonly prices: Float64Array
}

/**
 * What levelling books costs in moves: the best balance found for 0, 1, 2, 4, 8, 16 … moves and for the most, with the bound of each.
 */
export function movesFrontier(problem: BookProblem, limits: LevelLimits): readonly FrontierPoint[] {
  const points: FrontierPoint[] = []
  let reached = { moves: 0, loads: new Float64Array(0) }
  const tell = (): void => {
    // What was levelled further, with accounts back at their holders, is better with no more moves.
    while ((points.at(-1)?.moves ?? -1) >= reached.moves) points.pop()
    points.push(pointOf(problem, reached.loads, { ...limits, mostMoves: reached.moves }))
  }
  levelBooks(problem, limits, (books, moves) => {
    const isNext = moves > reached.moves && reached.moves >= nextAfter(points.at(-1)?.moves)
    if (isNext) tell()
    reached = { moves, loads: books.loads.slice() }
  })
  tell()
  return points
}

/** The number of moves that is told next. */
function nextAfter(moves: number | undefined): number {
  return moves === undefined ? 0 : Math.max(moves + 1, moves * 2)
}

function pointOf(problem: BookProblem, loads: Float64Array, limits: LevelLimits): FrontierPoint {
  return {
    moves: limits.mostMoves,
    ...spreadOf(problem, loads),
    ...levelPrices(problem, loads, limits),
  }
}
