import type { Id } from '../../kernel/ids.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { accountLoad } from '../../rules/capacity/account-load.js'
import { capacityOf } from '../../rules/capacity/capacity-of.js'
import { seatFit } from '../../rules/capacity/seat-fit.js'
import { fullCapacityOf } from '../../rules/capacity/seats.js'
import { loadOf } from '../../rules/capacity/shared-load.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import type { BookProblem } from './book-problem.js'
import { BooksDraft } from './books-draft.js'
import { type BookWeights, LOAD_ALONE } from './book-weights.js'
import { type HoldBack, heldBack } from './held-back.js'
import { PairFits } from './pair-fit.js'
import { yearsTogether } from './years-together.js'

/** Which accounts and seats are dealt with, and what stays. */
export interface BookScope {
  /** Only seats of these teams and of the teams below them, and the accounts that they have; all when not given. */
  readonly teamIds?: readonly Id[]
  /** Seats that are to have no accounts any more. */
  readonly leaving?: readonly Id[]
  /** Accounts that stay with who has them. */
  readonly pinned?: readonly Id[]
  /** What counts beside level utilisation; nothing when not given. */
  readonly weights?: BookWeights
  /** Teams that get a whole seat more, in which nobody is known yet: after the others, in that order. */
  readonly opened?: readonly Id[]
}

/** The capacity of a seat that is opened. */
const WHOLE = 1

/** The books of an organization's CSMs as a problem, and what its numbers stand for. */
export interface OrganizationBooks {
  readonly problem: BookProblem
  /** Of each seat of the problem but those that are opened. */
  readonly positions: readonly LivePosition[]
  /** Of each account of the problem its row; -1 for the other work of a seat, which stays where it is. */
  readonly rows: Int32Array
  readonly fits: PairFits
  /** Of each account of the problem: for how many years it has known its holder, at most `MOST_YEARS`. */
  readonly years: Float64Array
  /** Why accounts of the problem keep who has them, by row. */
  readonly held: ReadonlyMap<number, HoldBack>
  /** Accounts whose CSM is a team that pools them: they are in no book. */
  readonly pooled: number
}

/**
 * The books of the CSMs on a view's day: the seats that carry something once ramps and leaves are over, and the accounts that
 * they have, that an open or empty seat has, that a leaving seat has, or that nobody has. Accounts that a team pools and those
 * whose CSM sits in another role's seat stay out.
 */
export function organizationBooks(
  view: OrganizationView,
  scope: BookScope = {},
): OrganizationBooks {
  const leaving = new Set(scope.leaving)
  const teams = teamsOf(view, scope.teamIds)
  const inScope = capacityOf(view)
    .ofFamily('CSM')
    .filter(({ teamId }) => teams === null || (teamId !== null && teams.has(teamId)))
  const seats = inScope.filter(
    (seat) => seat.position !== null && !leaving.has(seat.position.id) && fullCapacityOf(seat) > 0,
  )
  const positions = seats.map(({ position }) => position!)
  const places = new Map(positions.map(({ id }, place) => [id, place]))
  const csms = new Set(inScope.flatMap(({ position }) => position?.id ?? []))
  const weights = scope.weights ?? LOAD_ALONE
  const opened = (scope.opened ?? []).map((teamId) => ({ teamId, holders: [] }))
  const staffed = [...seats, ...opened]
  const fits = new PairFits(view, staffed, weights)
  const draft = new BooksDraft(
    view,
    staffed.map((seat) => seatFit(view, seat)),
    fits,
  )
  const reasons = heldBack(view)
  const held = new Map<number, HoldBack>()
  const pinned = new Set(scope.pinned)
  let pooled = 0
  for (const row of view.accounts.rows) {
    const holder = holderOf(view, row)
    if (holder?.kind === 'TEAM') {
      if (teams === null || teams.has(holder.id)) pooled += 1
      continue
    }
    if (holder === null ? teams !== null : !csms.has(holder.id)) continue
    const place = holder === null ? -1 : (places.get(holder.id) ?? -1)
    const reason = place === -1 ? undefined : reasons.get(row)
    if (reason !== undefined) held.set(row, reason)
    const stays = place !== -1 && (reason !== undefined || pinned.has(view.accounts.id(row)))
    const named = view.accounts.field(row, 'backupPositionId')
    const backup = named === null ? -1 : (places.get(named) ?? -1)
    draft.add({
      row,
      load: accountLoad(view, row),
      revenue: customersOf(view).revenueOf(row),
      holder: place,
      years: place === -1 ? 0 : yearsTogether(view, holder!.covering),
      backup,
      stays,
    })
  }
  const { figures } = capacityOf(view)
  for (const [place, { cells }] of seats.entries()) {
    const whole = cells.reduce((sum, cell) => sum + loadOf(cell, figures), 0)
    draft.addOther(place, whole)
  }
  const capacities = Float64Array.from([...seats.map(fullCapacityOf), ...opened.map(() => WHOLE)])
  return {
    problem: draft.problem(capacities, weights),
    positions,
    rows: draft.rows(),
    fits,
    years: draft.years(),
    held,
    pooled,
  }
}

/** The teams named and all below them; null for all. */
function teamsOf(
  view: OrganizationView,
  teamIds: readonly Id[] | undefined,
): ReadonlySet<Id> | null {
  return teamIds === undefined ? null : new Set(teamIds.flatMap((id) => [...view.branch(id)]))
}

/** Who answers for an account as its CSM, and the row of that coverage; null when nobody does. */
export function holderOf(
  { coverage }: OrganizationView,
  row: number,
): { readonly kind: 'SEAT' | 'TEAM'; readonly id: Id; readonly covering: number } | null {
  for (const each of coverage.ofAccount(row)) {
    if (coverage.kind(each) !== 'ACCOUNTABLE' || coverage.responsibility(each) !== 'CSM') continue
    const seat = coverage.positionId(each)
    return seat === null
      ? { kind: 'TEAM', id: coverage.teamId(each)!, covering: each }
      : { kind: 'SEAT', id: seat, covering: each }
  }
  return null
}
