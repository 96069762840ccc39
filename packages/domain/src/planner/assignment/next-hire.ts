import { hiddenOf } from '../../access/index.js'
import type { Id } from '../../kernel/ids.js'
import { mostFrequent } from '../../kernel/most-frequent.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { capacityOf } from '../../rules/capacity/capacity-of.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import { type FullTimeCost, fullTimeCosts } from '../../rules/unit-economics/full-time-cost.js'
import type { BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { levelBooks, type LevelLimits } from './level-books.js'
import { type BookScope, type OrganizationBooks, organizationBooks } from './organization-books.js'
import { overloadBound } from './overload-bound.js'
import { type BookSpread, spreadOf } from './spread.js'

/** How books stand, and what of them is beyond anybody's capacity. */
export interface StaffedBooks extends BookSpread {
  /** No way of dealing the accounts out leaves less overload, in seats. */
  readonly overloadBound: number
  /** What accounts pay a year that is beyond capacity: of each seat above it the part above, and all that nobody has. */
  readonly revenueBeyond: MinorUnits
}

/** What one more CSM in a team is worth. */
export interface NextHire {
  readonly teamId: Id
  /** That most of the team's CSMs have. */
  readonly roleId: Id
  /** Of one whole person a year; null where nothing tells it, or it is kept back. */
  readonly price: FullTimeCost | null
  /** Levelled with that seat. */
  readonly books: StaffedBooks
  /** What goes to that seat. */
  readonly accounts: number
  readonly revenue: MinorUnits
  /** By how much overload falls, in seats, and between what that lies at the least and at the most, as far as is proved. */
  readonly relieved: number
  readonly relievedAtLeast: number
  readonly relievedAtMost: number
}

/** What one more CSM is worth, team by team. */
export interface NextHires {
  readonly now: StaffedBooks
  /** Levelled without anybody new: what hires are compared with. */
  readonly levelled: StaffedBooks
  /** The one that relieves the most first; of those alike, the one with which the least revenue is beyond capacity. */
  readonly hires: readonly NextHire[]
  /** Teams that there was no time for. */
  readonly leftOut: number
}

/**
 * What one more CSM with a whole seat is worth in each team that has CSMs: the difference between books levelled without and
 * with that seat, ramps over. Whoever is hired is not known yet, fits whatever the team serves and speaks every language.
 *
 * Source: 3-rules "Growth" (`valueOfNextHire`).
 */
export function valueOfNextHire(
  view: OrganizationView,
  options: BookScope & LevelLimits,
): NextHires {
  const { isOver = () => false, mostMoves } = options
  const homes = homesOf(view, options)
  const opened = homes.map(({ teamId }) => teamId)
  const organization = organizationBooks(view, { ...options, opened })
  const seats = organization.positions.length
  const without = withSeats(organization.problem, seats, null)
  const levelled = levelBooks(without, options)
  const standing = standingOf(view, organization, mostMoves)
  const before = standing(levelled)
  const hires: NextHire[] = []
  for (const [at, home] of homes.entries()) {
    if (isOver()) break
    const problem = withSeats(organization.problem, seats, seats + at)
    const books = levelBooks(problem, { ...options, start: levelled.seats })
    const after = standing(books)
    const own = [...books.seats.keys()].filter((account) => books.seats[account] === seats)
    hires.push({
      ...home,
      books: after,
      accounts: own.length,
      revenue: sumOfRevenue(view, organization, own),
      relieved: before.overload - after.overload,
      relievedAtLeast: Math.max(0, before.overloadBound - after.overload),
      relievedAtMost: before.overload - after.overloadBound,
    })
  }
  return {
    now: standing(new Books(without)),
    levelled: before,
    hires: hires.toSorted(
      (a, b) =>
        seatsOf(b.relieved) - seatsOf(a.relieved) ||
        a.books.revenueBeyond - b.books.revenueBeyond ||
        a.books.score - b.books.score,
    ),
    leftOut: homes.length - hires.length,
  }
}

/** Overload as far as it matters which is more: in thousandths of a seat. */
function seatsOf(relieved: number): number {
  return Math.round(relieved * 1000)
}

type Home = Pick<NextHire, 'teamId' | 'roleId' | 'price'>

/** The teams that have CSMs, the busiest first. */
function homesOf(view: OrganizationView, { teamIds }: BookScope): readonly Home[] {
  const inScope =
    teamIds === undefined ? null : new Set(teamIds.flatMap((id) => [...view.branch(id)]))
  const roles = new Map<Id, Id[]>()
  for (const { position } of capacityOf(view).ofFamily('CSM')) {
    if (position === null || inScope?.has(position.teamId) === false) continue
    const ofTeam = roles.get(position.teamId)
    if (ofTeam === undefined) roles.set(position.teamId, [position.roleId])
    else ofTeam.push(position.roleId)
  }
  const seesPay = !hiddenOf(view.state).includes('pay')
  const costs = fullTimeCosts(view)
  return [...roles].map(([teamId, ofTeam]) => {
    const roleId = mostFrequent(ofTeam)!
    return { teamId, roleId, price: seesPay ? costs.ofNewSeat(teamId, 'CSM', roleId) : null }
  })
}

/** The problem with its first seats, and one of the others after them; null for none. */
function withSeats(problem: BookProblem, seats: number, one: number | null): BookProblem {
  const isIn = (seat: number): boolean => seat < seats || seat === one
  const capacities = problem.capacities.filter((_, seat) => isIn(seat))
  return {
    ...problem,
    seatCount: capacities.length,
    capacities,
    eligible: problem.eligible.map((each) =>
      each.filter(isIn).map((seat) => (seat < seats ? seat : seats)),
    ),
    burdens: problem.burdens.map((each, of) =>
      each.filter((_, at) => isIn(problem.eligible[of]![at]!)),
    ),
  }
}

function standingOf(view: OrganizationView, organization: OrganizationBooks, mostMoves: number) {
  return (books: Books): StaffedBooks => ({
    ...spreadOf(books),
    overloadBound: overloadBound(books, mostMoves),
    revenueBeyond: revenueBeyond(view, organization, books),
  })
}

function revenueBeyond(
  view: OrganizationView,
  { rows }: OrganizationBooks,
  { seats, loads, problem }: Books,
): MinorUnits {
  const customers = customersOf(view)
  let beyond = 0
  for (const [account, seat] of seats.entries()) {
    if (rows[account] === -1) continue
    const part = seat === -1 ? 1 : Math.max(0, 1 - problem.capacities[seat]! / loads[seat]!)
    if (part > 0) beyond += part * customers.revenueOf(rows[account]!)
  }
  return Math.round(beyond)
}

function sumOfRevenue(
  view: OrganizationView,
  { rows }: OrganizationBooks,
  accounts: readonly number[],
): MinorUnits {
  return accounts.reduce((sum, each) => sum + customersOf(view).revenueOf(rows[each]!), 0)
}
