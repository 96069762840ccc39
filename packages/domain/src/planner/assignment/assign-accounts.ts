import type { SingleChange } from '../../plans/change.js'
import type { Plan } from '../../plans/decision.js'
import { type CalendarDate, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { packChanges } from '../../rules/org-models/template/pack-changes.js'
import { accountsWithoutSeat } from './book-problem.js'
import { Books } from './books.js'
import type { HoldBack } from './held-back.js'
import { levelBooks, type LevelLimits, movesOf } from './level-books.js'
import { levelPrices } from './level-prices.js'
import { type BookScope, holderOf, organizationBooks } from './organization-books.js'
import { type BookSpread, spreadOf } from './spread.js'

/** What a plan of books is made with. */
export interface AssignmentOptions extends BookScope, LevelLimits {
  readonly newId: () => Id
  /** For so many days from the plan on the former CSM stays beside the new one; 0 for none. */
  readonly overlapDays?: number
}

/** An account that gets another CSM. */
interface AccountMove {
  readonly accountId: Id
  /** The seat that has it; null when none with capacity does. */
  readonly from: Id | null
  readonly to: Id
}

/** How books would stand after a plan, and how far from the best that is. */
interface Assignment {
  readonly plan: Plan
  readonly moves: readonly AccountMove[]
  /** How many of them no seat with capacity had. */
  readonly dealtOut: number
  readonly before: BookSpread
  readonly after: BookSpread
  /** No plan that moves at most so many accounts leaves a smaller deviation. */
  readonly bound: number
  /** What proves it: a price for each seat (see `levelBound`). */
  readonly prices: ReadonlyMap<Id, number>
  /** Accounts that keep their CSM for now, and why. */
  readonly held: ReadonlyMap<Id, HoldBack>
  /** Accounts that nobody has and no seat fits. */
  readonly withoutSeat: readonly Id[]
  /** Accounts that teams pool; they are in no book. */
  readonly pooled: number
}

/**
 * The plan that levels the books of CSMs with at most so many moves, from the view's day on. Seats that leave give theirs
 * away first; with no moves allowed, that is all that the plan does.
 *
 * Source: 3-rules "Assignment".
 */
export function assignAccounts(view: OrganizationView, options: AssignmentOptions): Assignment {
  const { problem, positions, rows, held, pooled } = organizationBooks(view, options)
  const books = levelBooks(problem, options)
  const { prices, bound } = levelPrices(problem, books.loads, options)
  const idOf = (account: number): Id => view.accounts.id(rows[account]!)
  const moves = movesOf(books).map(({ account, from, to }): AccountMove => ({
    accountId: idOf(account),
    from: from === -1 ? null : positions[from]!.id,
    to: positions[to]!.id,
  }))
  const before = spreadOf(problem, new Books(problem).loads)
  const after = spreadOf(problem, books.loads)
  return {
    plan: planOf(view, moves, { before, after }, options),
    moves,
    dealtOut: moves.filter(({ from }) => from === null).length,
    before,
    after,
    bound,
    prices: new Map(positions.map(({ id }, seat) => [id, prices[seat]!])),
    held: new Map([...held].map(([row, why]) => [view.accounts.id(row), why])),
    withoutSeat: accountsWithoutSeat(problem).map(idOf),
    pooled,
  }
}

function planOf(
  view: OrganizationView,
  moves: readonly AccountMove[],
  { before, after }: { readonly before: BookSpread; readonly after: BookSpread },
  { newId, overlapDays = 0, leaving = [] }: AssignmentOptions,
): Plan {
  const effective = formatDay(view.day)
  const until = overlapDays === 0 ? null : formatDay(view.day + overlapDays)
  const changes = moves.map((move) => changeOf(view, move, { id: newId(), effective, until }))
  const seats = leaving.flatMap((id) => view.positions.get(id)?.title ?? [])
  const isHandOver = seats.length > 0
  return {
    title: isHandOver
      ? { key: 'assignment.HAND_OVER_TITLE', params: { seats, moves: moves.length } }
      : { key: 'assignment.LEVEL_TITLE', params: { moves: moves.length } },
    reason: isHandOver
      ? null
      : {
          key: 'assignment.LEVEL_REASON',
          params: { before: before.deviation, after: after.deviation },
        },
    changes: packChanges(changes),
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
