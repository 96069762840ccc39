import type { Id } from '../../kernel/ids.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf, type FigureUsed } from '../evidence/evidence.js'
import {
  COST_SOURCES,
  type CostSource,
  type FullTimeCost,
  fullTimeCosts,
  isAssumed,
} from './full-time-cost.js'

const WHOLE = 100

/** How many seats were priced by one assumption. */
export interface CostAssumption {
  readonly source: CostSource
  readonly seats: number
}

/** What seats cost a year, in whole minor units. */
interface SeatsCost {
  readonly seats: number
  /** Whoever sits there: `Σ FTE × cost`. */
  readonly running: MinorUnits
  /** Of it, what people and budgets tell, and no assumption. */
  readonly told: MinorUnits
  /** At plan: `Σ FTE × budget`; without a budget who sits there, and an assumption for the rest. */
  readonly budget: MinorUnits
  /** What the FTE in which nobody sits would cost. */
  readonly open: MinorUnits
  /** Seats whose part in any of this rests on an assumption. */
  readonly seatsAssumed: number
  /** The same by what was assumed, in the order of `COST_SOURCES`; a seat of several counts in each. */
  readonly assumptions: readonly CostAssumption[]
  /** Seats whose cost nothing tells: the sums are too low by them. */
  readonly withoutCost: number
  /** The figures of the catalogue that the assumptions rest on. */
  readonly figures: readonly FigureUsed[]
}

/** What the staff costs a year on one day, in whole minor units. */
export interface StaffCosts extends SeatsCost {
  /** Everyone who is employed on the day: `running` and `unseated`. */
  readonly runRate: MinorUnits
  /** People without any seat, apart. */
  readonly unseated: MinorUnits
  readonly unseatedPeople: number
  readonly evidence: Evidence
}

const known = new WeakMap<OrganizationView, StaffCosts>()

/**
 * Run rate and budget of a day, and what of them is assumed; kept with the view. Open seats are in the
 * budget alone.
 *
 * Source: 3-rules "Capacity", cost of a seat.
 */
export function staffCosts(view: OrganizationView): StaffCosts {
  let costs = known.get(view)
  if (costs === undefined) {
    const seats = seatsCost(view, view.positions.values())
    const { cost, people, unknown } = unseatedCost(view)
    costs = {
      ...seats,
      runRate: seats.running + cost,
      told: seats.told + cost,
      unseated: cost,
      unseatedPeople: people,
      withoutCost: seats.withoutCost + unknown,
      evidence: evidenceOfStaff(view, seats, { cost, people }),
    }
    known.set(view, costs)
  }
  return costs
}

/** What the seats of a day cost that were not there before. */
export function openedSeats(view: OrganizationView, had: (seat: Id) => boolean): SeatsCost {
  return seatsCost(
    view,
    [...view.positions.values()].filter(({ id }) => !had(id)),
  )
}

function seatsCost(view: OrganizationView, seats: Iterable<LivePosition>): SeatsCost {
  let [count, running, told, budget, open, seatsAssumed, withoutCost] = [0, 0, 0, 0, 0, 0, 0]
  const assumed = new Map<CostSource, number>()
  const figures: FigureUsed[] = []
  for (const seat of seats) {
    const costs = seatAtPlan(view, seat)
    count += 1
    running += costs.running
    told += costs.told
    budget += costs.budget
    open += costs.open
    withoutCost += Number(costs.unknown)
    const sources = new Set(costs.parts.map(({ source }) => source).filter(isAssumed))
    seatsAssumed += Number(sources.size > 0)
    for (const source of sources) assumed.set(source, (assumed.get(source) ?? 0) + 1)
    for (const part of costs.parts) figures.push(...part.figures)
  }
  return {
    seats: count,
    running: Math.round(running / WHOLE),
    told: Math.round(told / WHOLE),
    budget: Math.round(budget / WHOLE),
    open: Math.round(open / WHOLE),
    seatsAssumed,
    assumptions: COST_SOURCES.flatMap((source) => {
      const priced = assumed.get(source)
      return priced === undefined ? [] : [{ source, seats: priced }]
    }),
    withoutCost,
    figures,
  }
}

/** One seat, in hundredths of minor units, so that FTE splits nothing. */
function seatAtPlan(view: OrganizationView, seat: LivePosition) {
  const prices = fullTimeCosts(view)
  const parts: FullTimeCost[] = []
  let [running, told, seated, unknown] = [0, 0, 0, false]
  for (const { personId, fte } of view.occupanciesOfPosition(seat.id)) {
    seated += fte
    const price = prices.ofHolder(seat, personId)
    if (price === null) {
      unknown = true
      continue
    }
    parts.push(price)
    running += price.amount * fte
    if (!isAssumed(price.source)) told += price.amount * fte
  }
  const openFte = Math.max(0, seat.fte - seated)
  const price = openFte > 0 ? prices.ofSeat(seat) : null
  if (price !== null) parts.push(price)
  const open = (price?.amount ?? 0) * openFte
  return {
    running,
    told,
    budget: seat.budgetedCost === null ? running + open : seat.budgetedCost * seat.fte,
    open,
    parts,
    unknown: unknown || (openFte > 0 && price === null),
  }
}

function unseatedCost(view: OrganizationView) {
  let [cost, people, unknown] = [0, 0, 0]
  for (const person of view.people.values()) {
    if (view.occupanciesOfPerson(person.id).length > 0) continue
    people += 1
    if (person.loadedCost === null) unknown += 1
    else cost += person.loadedCost
  }
  return { cost, people, unknown }
}

function evidenceOfStaff(
  { organization: { currency } }: OrganizationView,
  { running, budget, open, seatsAssumed, withoutCost, figures }: SeatsCost,
  unseated: { readonly cost: MinorUnits; readonly people: number },
): Evidence {
  const runRate = running + unseated.cost
  return evidenceOf(
    {
      key: 'unitEconomics.STAFF_COST',
      params: {
        runRate,
        budget,
        unseated: unseated.cost,
        people: unseated.people,
        seatsAssumed,
        currency,
      },
    },
    [
      ['runRate', runRate, 'MINOR_UNITS'],
      ['unseated', unseated.cost, 'MINOR_UNITS'],
      ['unseatedPeople', unseated.people, 'PEOPLE'],
      ['budget', budget, 'MINOR_UNITS'],
      ['open', open, 'MINOR_UNITS'],
      ['seatsAssumed', seatsAssumed, 'COUNT'],
      ['withoutCost', withoutCost, 'COUNT'],
    ],
    figures,
  )
}
