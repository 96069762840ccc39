import { type Responsibility, ROLE_FAMILIES, type RoleFamily } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import { FOREVER } from '../../kernel/days.js'
import type { TemplateDraft } from '../../rules/org-models/template/template-draft.js'
import { ROOT_KEY } from '../../rules/org-models/template/template-team.js'
import { isEndToEnd } from '../../rules/capacity/end-to-end-work.js'
import { seatHolders } from '../../rules/capacity/seats.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { accountLoads, type AccountLoads } from './account-loads.js'
import { compareIds } from './compare-ids.js'
import { type Held, heldWeeks, isHeldThroughout } from './held-weeks.js'
import { HORIZON } from './due-weeks.js'
import { leastPooled } from './least-pooled.js'
import { mixedBooks, type MixedBooks } from './mixed-books.js'
import { noSums, type PlaceSums } from './place-loads.js'
import { Places } from './places.js'
import { PoolPeople } from './pool-people.js'
import type { TransitionOptions } from './transition-options.js'
import type { Transfer, TransitionProblem, TransitionSeat } from './transition-problem.js'

/**
 * What has to move on the way to a drawn template.
 *
 * @param view the organization in the first week.
 */
export function transitionProblemOf(
  view: OrganizationView,
  draft: TemplateDraft,
  options: TransitionOptions,
): TransitionProblem {
  const places = placesOf(view, draft)
  const loads = accountLoads(view, places, isEndToEnd(view))
  const declared =
    isEndToEnd(view) === isEndToEnd(draft.view)
      ? loads
      : accountLoads(view, places, isEndToEnd(draft.view))
  const seats = seatsOf(view, draft, places)
  const opened = openedPlaces(draft, places)
  const held = heldWeeks(view, options)
  const books: MixedBooks = options.handsOverMixedBooks
    ? mixedBooks(view, draft, {
        loadOf: (row) => loads.of('CSM', row),
        ownLoads: loads.ofSeat,
        isHeld: (row) => isHeldThroughout(held(row), options),
      })
    : { accounts: [], staying: new Map(), least: 0 }
  const pooled = pooledChanges(draft)
  const { parents, parentsAfter } = teamParents(view, draft)
  const below = places.below(parents)
  const belowAfter = places.below(parentsAfter)
  const capacityOn = (day: number) => seatCapacities(view, seats, day)
  const attended = seats.map(({ id, family }) => isAttended(view, id, family))
  const people = new PoolPeople(seats, attended, opened, below, belowAfter)
  const transfers = byAccount(view, [
    ...pooledTransfers(view, pooled, places, people, loads, held),
    ...bookTransfers(view, seats, books, loads, held),
  ])
  const sums = (of: AccountLoads) => sumsOf(of, seats, opened, places.all.length, transfers)
  const { before, after } = sums(loads)
  return {
    view,
    draft,
    places: places.all,
    below,
    belowAfter,
    seats,
    transfers,
    opened,
    before,
    after,
    declared: sums(declared).after,
    ownLoads: Float64Array.from(seats, ({ id }) => loads.ofSeat.get(id) ?? 0),
    capacityOn,
    people: people.after(places.all.length),
    staying: books.staying,
    leastHandOvers: books.least + leastPooled(transfers, people, after.seats),
  }
}

/** All places that there may be, in an order of their own. */
function placesOf(view: OrganizationView, draft: TemplateDraft): Places {
  const places = new Places()
  const teams = [...[...view.teams.keys()].toSorted(), ...draft.ids.values()]
  for (const teamId of teams) for (const family of ROLE_FAMILIES) places.numberOf(teamId, family)
  return places
}

function byAccount(
  { accounts }: OrganizationView,
  transfers: readonly Transfer[],
): readonly Transfer[] {
  const ids = new Map(transfers.map(({ row }) => [row, accounts.id(row)]))
  return transfers.toSorted((a, b) => compareIds(ids.get(a.row)!, ids.get(b.row)!))
}

function seatsOf(
  view: OrganizationView,
  draft: TemplateDraft,
  places: Places,
): readonly TransitionSeat[] {
  const positions = [...view.positions.values()].toSorted((a, b) => compareIds(a.id, b.id))
  return positions.map((seat) => {
    const family = view.roles.get(seat.roleId)!.family
    const to = draft.idOf(draft.homes.get(seat.id) ?? ROOT_KEY)
    const history = view.state.positions.get(seat.id)?.history ?? []
    const isMovedLater = history.some(
      ({ from, set }) => from > view.day && (set === null || set.includes('teamId')),
    )
    return {
      id: seat.id,
      family,
      from: places.numberOf(seat.teamId, family),
      to: places.numberOf(to, family),
      isFixed: !draft.lasts(seat.id) || isMovedLater,
    }
  })
}

/** The places of the seats that the template opens: nobody is in them yet. */
function openedPlaces(draft: TemplateDraft, places: Places): readonly number[] {
  const made = new Map(draft.roles.changes.map(({ id, family }) => [id, family]))
  return draft.changes.flatMap((change) => {
    if (change.type !== 'openPosition') return []
    const family = made.get(change.roleId) ?? draft.view.roles.get(change.roleId)?.family
    return family === undefined ? [] : [places.numberOf(change.teamId, family)]
  })
}

interface PooledChange {
  readonly row: number
  readonly responsibility: Responsibility
  readonly from: Id
  readonly to: Id
  readonly isFixed: boolean
  readonly isLater: boolean
}

/** The pooled coverage that moves, in the order of the template’s changes. */
function pooledChanges({ pooled, view, ...draft }: TemplateDraft): readonly PooledChange[] {
  return pooled.moves.flatMap(({ coverage, from: day, team }) => {
    const to = draft.ids.get(team)!
    const { accountId, responsibility, teamId: from } = coverage
    if (from === null || from === to) return []
    const row = view.accounts.rowOf(accountId)
    const isFixed = coverage.to !== FOREVER || day > view.day
    return [{ row, responsibility, from, to, isFixed, isLater: day > view.day }]
  })
}

function pooledTransfers(
  view: OrganizationView,
  pooled: readonly PooledChange[],
  places: Places,
  people: PoolPeople,
  loads: AccountLoads,
  held: Held,
): readonly Transfer[] {
  return pooled.map((each, change) => {
    const { row, responsibility, from: fromTeam, to: toTeam, isFixed, isLater } = each
    const from = places.numberOf(fromTeam, responsibility)
    const to = places.numberOf(toTeam, responsibility)
    const kind = isFixed ? 'FOLLOWS' : people.kindOf(from, to)
    const period = kind === 'HAND_OVER' ? held(row) : null
    // Without a day on which it is released nothing is gained by waiting.
    const isBounded = period !== null && period.until < HORIZON
    return {
      change,
      row,
      responsibility,
      load: isLater ? 0 : loads.of(responsibility, row),
      revenue: customersOf(view).revenueOf(row),
      fromSeat: -1,
      toSeat: -1,
      from,
      to,
      kind,
      heldFrom: isBounded ? period.from : Infinity,
      heldUntil: isBounded ? period.until : Infinity,
      isFixed,
    }
  })
}

function bookTransfers(
  view: OrganizationView,
  seats: readonly TransitionSeat[],
  { accounts }: MixedBooks,
  loads: AccountLoads,
  held: Held,
): readonly Transfer[] {
  const numbers = new Map(seats.map(({ id }, number) => [id, number]))
  return accounts.map(({ row, from, to }) => {
    const [fromSeat, toSeat] = [numbers.get(from)!, numbers.get(to)!]
    const period = held(row)
    return {
      change: -1,
      row,
      responsibility: 'CSM',
      load: loads.of('CSM', row),
      revenue: customersOf(view).revenueOf(row),
      fromSeat,
      toSeat,
      from: seats[fromSeat]!.to,
      to: seats[toSeat]!.to,
      kind: 'HAND_OVER',
      heldFrom: period?.from ?? Infinity,
      heldUntil: period?.until ?? Infinity,
      isFixed: false,
    }
  })
}

function teamParents(view: OrganizationView, draft: TemplateDraft) {
  const rootId = draft.idOf(ROOT_KEY)
  const present = new Map([...view.teams.values()].map(({ id, parentId }) => [id, parentId]))
  const ofModel = draft.teams.map((key): [Id, Id | null] => [
    draft.idOf(key),
    key === ROOT_KEY ? null : rootId,
  ])
  return {
    parents: new Map<Id, Id | null>([...ofModel, ...present]),
    parentsAfter: new Map<Id, Id | null>([...present, ...ofModel]),
  }
}

function isAttended(view: OrganizationView, id: Id, family: RoleFamily): boolean {
  const seat = view.positions.get(id)
  return (
    seat !== undefined &&
    seatHolders(view, seat, family).some(({ fullCapacity }) => fullCapacity > 0)
  )
}

function seatCapacities(
  { state }: OrganizationView,
  seats: readonly TransitionSeat[],
  day: number,
): Float64Array {
  const view = passingView(state, day)
  return Float64Array.from(seats, ({ id, family }) => {
    const seat = view.positions.get(id)
    if (seat === undefined) return 0
    return seatHolders(view, seat, family).reduce((sum, { capacity }) => sum + capacity, 0)
  })
}

function sumsOf(
  loads: AccountLoads,
  seats: readonly TransitionSeat[],
  opened: readonly number[],
  places: number,
  transfers: readonly Transfer[],
): { readonly before: PlaceSums; readonly after: PlaceSums } {
  const [before, after] = [noSums(places), noSums(places)]
  for (const { id, from, to } of seats) {
    const own = loads.ofSeat.get(id) ?? 0
    before.own[from]! += own
    after.own[to]! += own
    before.seats[from]! += 1
    after.seats[to]! += 1
  }
  for (const place of opened) after.seats[place]! += 1
  for (const [place, load] of loads.pooled) {
    before.pooled[place]! += load
    after.pooled[place]! += load
  }
  for (const { row, responsibility, fromSeat, from, to, load: planned } of transfers) {
    const load = planned === 0 ? 0 : loads.of(responsibility, row)
    const side = fromSeat === -1 ? after.pooled : after.own
    side[from]! -= load
    side[to]! += load
  }
  return { before, after }
}
