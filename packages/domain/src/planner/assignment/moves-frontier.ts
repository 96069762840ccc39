import type { BookProblem } from './book-problem.js'
import { levelBound } from './level-bound.js'
import { levelBooks, type LevelLimits } from './level-books.js'
import { type Spread, spreadOf } from './spread.js'

/** How level books become with so many moves. */
export interface FrontierPoint extends Spread {
  /** Accounts that get another seat. */
  readonly moves: number
  /** No way of moving at most so many accounts has a smaller deviation. */
  readonly bound: number
  /** The prices that prove it, one a seat (see `levelBound`). */
  readonly prices: Float64Array
}

/**
 * What levelling books costs in moves: the best balance found for 0, 1, 2, 3, 5, 8, 12 … moves (each about a half more
 * than the one before) and for the most, with the bound of each.
 */
export function movesFrontier(problem: BookProblem, limits: LevelLimits): readonly FrontierPoint[] {
  const points: FrontierPoint[] = []
  let reached = { moves: 0, loads: new Float64Array(0) }
  const tell = (): void => void points.push(pointOf(problem, reached.loads, reached.moves))
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
  return moves === undefined ? 0 : Math.max(moves + 1, Math.floor(moves * 1.5))
}

function pointOf(problem: BookProblem, loads: Float64Array, moves: number): FrontierPoint {
  const prices = loads.map((load, seat) => load / problem.capacities[seat]!)
  return { moves, ...spreadOf(problem, loads), bound: levelBound(problem, prices, moves), prices }
}
