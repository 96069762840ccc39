import { exceeds, wholeFrom } from '../../kernel/near.js'
import { lazy } from '../../kernel/lazy.js'
import type { GapCertificate } from '../gap/certificate.js'
import { type GapProblem, gapProblem } from '../gap/gap-problem.js'
import { GapSolver } from '../gap/gap-solver.js'
import type { BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { crowdedSeats } from './crowded-seats.js'
import { fewestMovesBound } from './fewest-moves-bound.js'
import { levelBooks, movesOf } from './level-books.js'
import { relievedBooks } from './relieved-books.js'
import { spreadOf } from './spread.js'

/** Whether nobody is above a limit; where somebody is, whether that is proved to be so whatever is done. */
export type WithinOutcome = 'WITHIN' | 'IMPOSSIBLE' | 'NOT_FOUND'

/** How few accounts have to move so that nobody is busier than a limit, and what is proved of it. */
export interface FewestMoves {
  /** The utilisation that nobody is to be above. */
  readonly limit: number
  readonly outcome: WithinOutcome
  /** Accounts that somebody has and that move. */
  readonly moves: number
  /** No way of leaving nobody above the limit moves fewer; null where there is no way. */
  readonly movesAtLeast: number | null
  /** A limit that nobody need be above, when all may move: the busiest of level books. Null where the one asked for is kept. */
  readonly reachable: number | null
  /** Seats that cannot carry what nobody else may have: why there is no way. Null where that is not why. */
  readonly crowded: readonly number[] | null
  /** What proves it where counting at each seat does not: of the problem as one of jobs and agents (`withinProblem`). */
  readonly certificate: GapCertificate | null
}

/** Books in which nobody is busier than a limit, as far as that is found. */
interface BooksWithin {
  readonly books: Books
  readonly fewest: FewestMoves
}

/** More pairs of accounts and seats than that are not searched through: counting has proved nearly all by then. */
const MOST_PAIRS = 100_000
/** So many steps of the search, some milliseconds each. */
const STEPS = 3000

/**
 * Books in which nobody is busier than a limit, with as few moves as possible. Most often counting proves that there are none
 * fewer (`fewestMovesBound`); where it does not, small books are searched through as a generalized assignment problem in which
 * each move costs one.
 *
 * @param limit the utilisation that nobody is to be above.
 */
export function booksWithin(
  problem: BookProblem,
  limit: number,
  isOver: () => boolean = () => false,
): BooksWithin {
  const rooms = problem.capacities.map((capacity) => capacity * limit)
  const counted = fewestMovesBound(problem, rooms)
  const first = relievedBooks(problem, rooms, isOver)
  const isWithin = (books: Books): boolean =>
    !books.loads.some((load, seat) => exceeds(load, rooms[seat]!))
  const level = lazy(() => levelBooks(problem, { mostMoves: Infinity, isOver }))
  const told = (books: Books, searched: Searched): BooksWithin => {
    const { movesAtLeast, certificate } = searched
    const isKept = isWithin(books)
    const crowded = isKept ? null : crowdedSeats(level(), rooms)
    const atLeast = Math.max(counted, movesAtLeast)
    const isImpossible = crowded !== null || atLeast === Infinity
    return {
      books,
      fewest: {
        limit,
        outcome: isKept ? 'WITHIN' : isImpossible ? 'IMPOSSIBLE' : 'NOT_FOUND',
        moves: heldMoves(books),
        movesAtLeast: isImpossible ? null : atLeast,
        reachable: isKept ? null : spreadOf(level()).highest,
        crowded,
        certificate: movesAtLeast > counted ? certificate : null,
      },
    }
  }
  if (isWithin(first) && heldMoves(first) === counted) return told(first, NOT_SEARCHED)
  const searched = searchedBooks(problem, rooms, isOver)
  const found = searched.books
  const isBetter = found !== null && (!isWithin(first) || heldMoves(found) < heldMoves(first))
  return told(isBetter ? found : first, searched)
}

function heldMoves(books: Books): number {
  return movesOf(books).filter(({ from }) => from !== -1).length
}

interface Searched {
  readonly books: Books | null
  readonly movesAtLeast: number
  readonly certificate: GapCertificate | null
}

const NOT_SEARCHED: Searched = { books: null, movesAtLeast: 0, certificate: null }

function searchedBooks(problem: BookProblem, rooms: Float64Array, isOver: () => boolean): Searched {
  if (pairsOf(problem) > MOST_PAIRS) return NOT_SEARCHED
  const { gap, accounts } = withinProblem(problem, rooms)
  const solver = new GapSolver(gap, { seed: 1 })
  for (let step = 0; step < STEPS && !isOver() && solver.step(); step += 1);
  const { assignment, bound, certificate, proved } = solver.answer
  if (assignment === null) {
    return { books: null, movesAtLeast: proved ? Infinity : wholeFrom(bound ?? 0), certificate }
  }
  const seats = problem.holders.slice()
  for (const [job, account] of accounts.entries()) seats[account] = assignment[job]!
  return { books: new Books(problem, seats), movesAtLeast: wholeFrom(bound ?? 0), certificate }
}

function pairsOf({ classes, eligible }: BookProblem): number {
  return classes.reduce((sum, of) => sum + eligible[of]!.length, 0)
}

/**
 * The fewest moves as a problem of jobs and agents: each account that somebody has or may have is a job, each move of a held one
 * costs one.
 */
function withinProblem(
  { holders, fixed, eligible, classes, loads }: BookProblem,
  rooms: Float64Array,
): { readonly gap: GapProblem; readonly accounts: readonly number[] } {
  const accounts = [...holders.keys()].filter(
    (account) => holders[account] !== -1 || eligible[classes[account]!]!.length > 0,
  )
  const jobs = accounts.map((account) => {
    const holder = holders[account]!
    const others = fixed[account] === 1 ? [] : [...eligible[classes[account]!]!]
    const seats = holder === -1 ? others : [holder, ...others.filter((seat) => seat !== holder)]
    return seats.map((agent) => ({
      agent,
      cost: holder === -1 || agent === holder ? 0 : 1,
      resource: loads[account]!,
    }))
  })
  return { gap: gapProblem('MIN', [...rooms], jobs), accounts }
}
