import type { SingleChange } from '../../plans/change.js'
import type { Plan } from '../../plans/decision.js'
import { type CalendarDate, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { packChanges } from '../../rules/org-models/template/pack-changes.js'
import { accountsWithoutSeat, type BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { booksWithin, type FewestMoves } from './books-within.js'
import { LOAD_ALONE } from './book-weights.js'
import type { HoldBack } from './held-back.js'
import { levelBooks, type LevelLimits, movesOf } from './level-books.js'
import type { LevelCertificate } from './check-level.js'
import { levelPrices } from './level-prices.js'
import { type BookScope, holderOf, organizationBooks } from './organization-books.js'
import { type ExplainedMove, explainedMove } from './move-reasons.js'
import { type BookSpread, spreadOf } from './spread.js'

/** What a plan of books is made with. */
export interface AssignmentOptions extends BookScope, LevelLimits {
  readonly newId: () => Id
  /**
   * The utilisation that nobody is to be above: then as few accounts move as that takes, whatever `mostMoves` says, and books
   * become no more level than they do by it.
   */
  readonly mostUtilisation?: number
  /** For so many days from the plan on the former CSM stays beside the new one; 0 for none. */
  readonly overlapDays?: number
}

/** An account that gets another CSM. */
export interface AccountMove {
  readonly accountId: Id
  /** The seat that has it; null when none with capacity does. */
  readonly from: Id | null
  readonly to: Id
  /** Why; null where no seat with capacity has it. */
  readonly why: ExplainedMove | null
}

/** How books would stand after a plan, and how far from the best that is. */
export interface Assignment {
  readonly plan: Plan
  readonly moves: readonly AccountMove[]
  /** How many of them no seat with capacity had. */
  readonly dealtOut: number
  readonly before: BookSpread
  readonly after: BookSpread
  /** What is proved of the number of moves; null where books are levelled. */
  readonly fewest: FewestMoves | null
  /** No plan that moves at most so many accounts leaves a smaller score. */
  readonly bound: number
  /** What proves it, to be checked by whoever does not believe it. */
  readonly certificate: LevelCertificate
  /** Of each seat of the certificate. */
  readonly positionIds: readonly Id[]
  /** Of each account of the certificate; null for other work of a seat. */
  readonly accountIds: readonly (Id | null)[]
  /** Accounts that keep their CSM for now, and why. */
  readonly held: ReadonlyMap<Id, HoldBack>
  /** Accounts that nobody has and no seat fits. */
  readonly withoutSeat: readonly Id[]
  /** Accounts that teams pool; they are in no book. */
  readonly pooled: number
}

/**
 * The plan that levels the books of CSMs with at most so many moves, or that leaves nobody above a limit with as few as that
 * takes, from the view's day on. Seats that leave give theirs away first; with no moves allowed, that is all that the plan does.
 *
 * Source: 3-rules "Assignment".
 */
export function assignAccounts(view: OrganizationView, options: AssignmentOptions): Assignment {
  const organization = organizationBooks(view, options)
  const { problem, positions, rows, held, pooled } = organization
  const { weights = LOAD_ALONE } = options
  const { books, fewest, mostMoves } = dealtOut(problem, options)
  const { prices, bound } = levelPrices(problem, books, { ...options, mostMoves })
  const idOf = (account: number): Id => view.accounts.id(rows[account]!)
  const moves = movesOf(books).map((move): AccountMove => {
    const { account, from, to } = move
    return {
      accountId: idOf(account),
      from: from === -1 ? null : positions[from]!.id,
      to: positions[to]!.id,
      why: explainedMove(organization, books, move, weights),
    }
  })
  const before = spreadOf(new Books(problem))
  const after = spreadOf(books)
  return {
    plan: planOf(view, moves, { before, after, fewest }, options),
    moves,
    dealtOut: moves.filter(({ from }) => from === null).length,
    before,
    after,
    fewest,
    bound,
    certificate: { problem, seats: books.seats, score: after.score, mostMoves, prices, bound },
    positionIds: positions.map(({ id }) => id),
    accountIds: Array.from(rows, (row) => (row === -1 ? null : view.accounts.id(row))),
    held: new Map([...held].map(([row, why]) => [view.accounts.id(row), why])),
    withoutSeat: accountsWithoutSeat(problem).map(idOf),
    pooled,
  }
}

/** The books as they are asked for, and how many moves they are compared with. */
function dealtOut(
  problem: BookProblem,
  options: AssignmentOptions,
): { readonly books: Books; readonly fewest: FewestMoves | null; readonly mostMoves: number } {
  const { mostUtilisation, mostMoves, isOver } = options
  if (mostUtilisation === undefined) {
    return { books: levelBooks(problem, options), fewest: null, mostMoves }
  }
  const { books, fewest } = booksWithin(problem, mostUtilisation, isOver)
  return { books, fewest, mostMoves: fewest.moves }
}

function planOf(
  view: OrganizationView,
  moves: readonly AccountMove[],
  stands: Pick<Assignment, 'before' | 'after' | 'fewest'>,
  { newId, overlapDays = 0, leaving = [] }: AssignmentOptions,
): Plan {
  const effective = formatDay(view.day)
  const until = overlapDays === 0 ? null : formatDay(view.day + overlapDays)
  const changes = moves.map((move) => changeOf(view, move, { id: newId(), effective, until }))
  const seats = leaving.flatMap((id) => view.positions.get(id)?.title ?? [])
  return { ...worded(moves.length, seats, stands), changes: packChanges(changes) }
}

/** What the plan is called, and why it is made. */
function worded(
  moves: number,
  seats: readonly string[],
  { before, after, fewest }: Pick<Assignment, 'before' | 'after' | 'fewest'>,
): Pick<Plan, 'title' | 'reason'> {
  if (seats.length > 0) {
    return { title: { key: 'assignment.HAND_OVER_TITLE', params: { seats, moves } }, reason: null }
  }
  if (fewest !== null) {
    const { limit, movesAtLeast } = fewest
    return {
      title: { key: 'assignment.WITHIN_TITLE', params: { moves, most: limit } },
      reason: {
        key: 'assignment.WITHIN_REASON',
        params: { before: before.highest ?? 0, after: after.highest ?? 0, movesAtLeast },
      },
    }
  }
  return {
    title: { key: 'assignment.LEVEL_TITLE', params: { moves } },
    reason: {
      key: 'assignment.LEVEL_REASON',
      params: { before: before.deviation, after: after.deviation },
    },
  }
}

interface Dated {
  readonly id: Id
  readonly effective: CalendarDate
  readonly until: CalendarDate | null
}

/** Hands an account over where somebody answers for it and stays for a while, else covers it at once. */
function changeOf(
  view: OrganizationView,
  { accountId, to }: AccountMove,
  { id, effective, until }: Dated,
): SingleChange {
  const covering = { effective, id, accountId, responsibility: 'CSM', positionId: to } as const
  return until === null || holderOf(view, view.accounts.rowOf(accountId)) === null
    ? { type: 'coverAccount', ...covering }
    : { type: 'handOverAccount', ...covering, transitionUntil: until }
}
