import { exceeds } from '../../kernel/near.js'
import { isMeasured } from '../../rules/capacity/capacity-row.js'
import { type DueWeeks, HORIZON } from './due-weeks.js'
import { type PlaceLoads, placeLoads, utilisationAt } from './place-loads.js'
import { mondayOf, type TransitionOptions } from './transition-options.js'
import type { Transfer, TransitionProblem, TransitionSeat } from './transition-problem.js'
import { WeekMoves } from './week-moves.js'
import { WeekState } from './week-state.js'
import { WeekTally } from './week-tally.js'

/** What keeps the next hand-overs, or the declaration of the model, from an earlier week. */
export type Binds = 'HELD_BACK' | 'HAND_OVERS' | 'UTILISATION'

/** One week as it was dealt. */
interface DealtWeek {
  /** At each place, when the week has begun. */
  readonly loads: PlaceLoads
  /** What keeps most of the hand-overs that come later from this week; null where none do. */
  readonly binds: Binds | null
}

/** What moves in which week. */
export interface DealtWeeks {
  readonly weeks: readonly DealtWeek[]
  /** Of each seat and transfer the week in which it moves. */
  readonly weekOfSeat: Int32Array
  readonly weekOfTransfer: Int32Array
}

/**
 * Whether a seat that nobody is in yet may be opened at a place in the first week. Where those below a team look after what
 * it pools, or nobody does, it would take a part of that, and waits until the last week.
 */
export function opensAtOnce({ before, below }: TransitionProblem, place: number): boolean {
  const isServedBelow = (at: number): boolean => before.seats[at] === 0 && before.pooled[at]! > 0
  return (
    !isServedBelow(place) && !below.some((each, at) => each.includes(place) && isServedBelow(at))
  )
}

/**
 * Deals seats and accounts to weeks, each as early as may be: hand-overs when they are due, all else at once. What
 * would make a place busier than allowed waits, the declaration of the model as well. Null when not all have moved within the horizon.
 *
 * @param slack by how much busier than allowed each place may be, as a factor; with Infinity nothing waits for it.
 */
export function dealWeeks(
  problem: TransitionProblem,
  { due }: DueWeeks,
  options: TransitionOptions,
  slack: number,
): DealtWeeks | null {
  const { seats, transfers, opened } = problem
  const state = new WeekState(problem)
  const weekOfSeat = new Int32Array(seats.length).fill(-1)
  const weekOfTransfer = new Int32Array(transfers.length).fill(-1)
  const weeks: DealtWeek[] = []
  const waitingSeats = new Set(seats.flatMap(({ from, to }, seat) => (from === to ? [] : [seat])))
  const waiting = inOrder(transfers, due)
  state.openSeats(opened.filter((place) => opensAtOnce(problem, place)))
  let rest: readonly number[] = waiting
  const lastAsked = problem.capacityOn(mondayOf(options, options.mostWeeks - 1))
  for (let week = 0; week < HORIZON; week += 1) {
    const capacities = problem.capacityOn(mondayOf(options, week))
    state.enter(capacities)
    const tally = new WeekTally(problem, options)
    const moves = new WeekMoves(state, tally)
    for (const seat of waitingSeats) moves.moveSeat(seat)
    const later = rest.filter(
      (each) => !(isFree(transfers[each]!, due[each]!, week) && moves.transfer(each)),
    )
    const unmanned = later.filter((each) => transfers[each]!.kind === 'UNMANNED')
    if (unmanned.length === later.length) for (const each of unmanned) moves.transfer(each)
    const last = week < options.mostWeeks - 1 ? lastAsked : capacities
    const allowed = limitsOf(problem, capacities, last, options.mostUtilisation)
    const limits = allowed.map((limit) => limit * slack)
    moves.settle(limits)
    for (const seat of moves.seats) {
      weekOfSeat[seat] = week
      waitingSeats.delete(seat)
    }
    for (const each of moves.transfers) weekOfTransfer[each] = week
    rest = rest.filter((each) => weekOfTransfer[each] === -1)
    const haveMoved = rest.length === 0 && waitingSeats.size === 0
    const isLast = haveMoved && isWithin(modelUtilisations(problem, capacities), limits)
    const loads = isLast ? inModel(problem, capacities) : state.loads()
    const binds = haveMoved && !isLast ? 'UTILISATION' : bindsOf(problem, rest, week, tally)
    weeks.push({ loads, binds })
    if (isLast) return { weeks, weekOfSeat, weekOfTransfer }
  }
  return null
}

/** Those that are due first come first; of equals those that are released last, then by account. */
function inOrder(transfers: readonly Transfer[], due: Int32Array): readonly number[] {
  return [...transfers.keys()].toSorted((a, b) => due[a]! - due[b]! || a - b)
}

function isFree({ kind, heldFrom, heldUntil }: Transfer, due: number, week: number): boolean {
  if (kind === 'UNMANNED') return false
  return due <= week && (week < heldFrom || week >= heldUntil)
}

/** The places as they are when nothing has moved. */
export function placesNow(problem: TransitionProblem, capacities: Float64Array): PlaceLoads {
  const { before, below } = problem
  const capacity = capacityBy(problem, capacities, ({ from }) => from)
  return placeLoads({ ...before, capacity }, below)
}

/** The places when all have moved and the model is declared. */
function inModel(problem: TransitionProblem, capacities: Float64Array): PlaceLoads {
  const { declared, belowAfter } = problem
  const capacity = capacityBy(problem, capacities, ({ to }) => to)
  return placeLoads({ ...declared, capacity }, belowAfter)
}

function capacityBy(
  { seats, places }: TransitionProblem,
  capacities: Float64Array,
  placeOf: (seat: TransitionSeat) => number,
): Float64Array {
  const sums = new Float64Array(places.length)
  for (const [number, seat] of seats.entries()) sums[placeOf(seat)]! += capacities[number]!
  return sums
}

/**
 * The first week in which nobody would be busier than allowed if all had moved; HORIZON where there is none. No way that
 * keeps to it ends before, since in its last week all have.
 */
export function firstWeekOfModel(problem: TransitionProblem, options: TransitionOptions): number {
  const { mostWeeks, mostUtilisation } = options
  const lastAsked = problem.capacityOn(mondayOf(options, mostWeeks - 1))
  for (let week = 0; week < HORIZON; week += 1) {
    const capacities = problem.capacityOn(mondayOf(options, week))
    const last = week < mostWeeks - 1 ? lastAsked : capacities
    const limits = limitsOf(problem, capacities, last, mostUtilisation)
    if (isWithin(modelUtilisations(problem, capacities), limits)) return week
  }
  return HORIZON
}

function isWithin(utilisations: Float64Array, limits: Float64Array): boolean {
  return limits.every((limit, place) => !exceeds(utilisations[place]!, limit))
}

/**
 * How busy each place may be in a week: as asked; as it is now, with those who are there that week; and as it will be in
 * the model, with those who are there in the last week that was asked for. Who is still learning by then is waited for.
 */
function limitsOf(
  problem: TransitionProblem,
  capacities: Float64Array,
  lastCapacities: Float64Array,
  mostUtilisation: number,
): Float64Array {
  const now = placesNow(problem, capacities)
  const inTheEnd = [capacities, lastCapacities].map((each) => modelUtilisations(problem, each))
  return Float64Array.from(problem.places, ({ family }, place) =>
    isMeasured(family)
      ? Math.max(
          mostUtilisation,
          utilisationAt(now, place),
          Math.min(...inTheEnd.map((each) => each[place]!)),
        )
      : Infinity,
  )
}

/** How busy each place is when all have moved, before and after the model is declared. */
function modelUtilisations(problem: TransitionProblem, capacities: Float64Array): Float64Array {
  const { after, belowAfter } = problem
  const capacity = capacityBy(problem, capacities, ({ to }) => to)
  const moved = placeLoads({ ...after, capacity }, belowAfter)
  const declared = inModel(problem, capacities)
  return Float64Array.from(problem.places, (_, place) =>
    Math.max(utilisationAt(moved, place), utilisationAt(declared, place)),
  )
}

/** What keeps most of what moves later from this week. */
function bindsOf(
  { transfers }: TransitionProblem,
  later: readonly number[],
  week: number,
  tally: WeekTally,
): Binds | null {
  const counts: Record<Binds, number> = { HELD_BACK: 0, HAND_OVERS: 0, UTILISATION: 0 }
  const moving = later.map((each) => transfers[each]!).filter(({ kind }) => kind !== 'UNMANNED')
  const handOvers = moving.filter(({ kind }) => kind === 'HAND_OVER')
  for (const transfer of handOvers) {
    if (week >= transfer.heldFrom && week < transfer.heldUntil) counts.HELD_BACK += 1
    else if (tally.hasRoom(transfer)) counts.UTILISATION += 1
    else counts.HAND_OVERS += 1
  }
  // What follows its people waits for nothing else.
  if (handOvers.length === 0) counts.UTILISATION = moving.length
  const [most] = (Object.keys(counts) as Binds[]).toSorted((a, b) => counts[b] - counts[a])
  return most !== undefined && counts[most] > 0 ? most : null
}
