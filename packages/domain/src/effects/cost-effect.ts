import type { MinorUnits } from '../kernel/minor-units.js'
import type { OrganizationView } from '../state/view.js'
import { type Evidence, evidenceOf } from '../rules/evidence/evidence.js'
import { figuresOf } from '../rules/evidence/figures.js'
import {
  type CostAssumption,
  openedSeats,
  type StaffCosts,
  staffCosts,
} from '../rules/unit-economics/staff-costs.js'
import { fullTimeCosts } from '../rules/unit-economics/full-time-cost.js'
import { techTouchInvestment } from '../rules/unit-economics/tech-touch-investment.js'

const WHOLE = 100
const HIRING = 'policy.cost.hiring.share'

/** What a plan costs, in whole minor units. */
export interface CostEffect {
  /** Null when the plan makes the organization. */
  readonly before: StaffCosts | null
  readonly after: StaffCosts
  /** `budget after − budget before`: what it costs a year once its seats are filled. */
  readonly yearly: MinorUnits
  /** What hiring for its open seats, and those whom it hires, costs once. */
  readonly hiring: MinorUnits
  /** What founding the tech-touch tier takes once; 0 where it stands already. */
  readonly founding: MinorUnits
  /** `hiring + founding`. */
  readonly oneOff: MinorUnits
  /** Seats that it opens, and how many of them an assumption priced. */
  readonly seatsOpened: number
  readonly seatsAssumed: number
  readonly assumptions: readonly CostAssumption[]
  /** Seats that it opens whose cost nothing tells. */
  readonly seatsWithoutCost: number
  readonly evidence: Evidence
}

/**
 * What a plan does to the cost of the staff, on one day.
 *
 * Hiring is `share of a year's cost (policy, ours) × (what stands open more than before + the people who
 * were not employed before)`: filling an open seat with a colleague costs nothing, a new one does.
 *
 * Source: 3-rules "Capacity", cost of a seat.
 *
 * @param before null when the plan makes the organization.
 */
export function costEffect(before: OrganizationView | null, after: OrganizationView): CostEffect {
  const [was, is] = [before === null ? null : staffCosts(before), staffCosts(after)]
  const opened = openedSeats(after, (seat) => before?.positions.has(seat) ?? false)
  const { number, used } = figuresOf(after)
  const standsOpen = Math.max(0, is.open - (was?.open ?? 0))
  const hiring = Math.round(number(HIRING) * (standsOpen + newcomersCost(before, after)))
  const founding = foundingCost(before, after)
  const yearly = is.budget - (was?.budget ?? 0)
  const oneOff = hiring + founding
  const { currency } = after.organization
  return {
    before: was,
    after: is,
    yearly,
    hiring,
    founding,
    oneOff,
    seatsOpened: opened.seats,
    seatsAssumed: opened.seatsAssumed,
    assumptions: opened.assumptions,
    seatsWithoutCost: opened.withoutCost,
    evidence: evidenceOf(
      {
        key: 'unitEconomics.PLAN_COST',
        params: {
          yearly,
          oneOff,
          runRateBefore: was?.runRate ?? 0,
          runRateAfter: is.runRate,
          seats: opened.seats,
          seatsAssumed: opened.seatsAssumed,
          currency,
        },
      },
      [
        ['runRateBefore', was?.runRate ?? 0, 'MINOR_UNITS'],
        ['runRateAfter', is.runRate, 'MINOR_UNITS'],
        ['budgetBefore', was?.budget ?? 0, 'MINOR_UNITS'],
        ['budgetAfter', is.budget, 'MINOR_UNITS'],
        ['hiring', hiring, 'MINOR_UNITS'],
        ['founding', founding, 'MINOR_UNITS'],
        ['seatsOpened', opened.seats, 'COUNT'],
        ['seatsAssumed', opened.seatsAssumed, 'COUNT'],
        ['seatsWithoutCost', opened.withoutCost, 'COUNT'],
      ],
      [...(hiring === 0 ? [] : [used(HIRING)]), ...opened.figures],
    ),
  }
}

/** A year of the people in seats who were not employed before. */
function newcomersCost(before: OrganizationView | null, after: OrganizationView): MinorUnits {
  // Who comes with the organization itself is recorded, not hired.
  if (before === null) return 0
  const prices = fullTimeCosts(after)
  let hundredths = 0
  for (const seat of after.positions.values()) {
    for (const { personId, fte } of after.occupanciesOfPosition(seat.id)) {
      if (before.people.has(personId)) continue
      hundredths += (prices.ofHolder(seat, personId)?.amount ?? 0) * fte
    }
  }
  return Math.round(hundredths / WHOLE)
}

function foundingCost(before: OrganizationView | null, after: OrganizationView): MinorUnits {
  const [was, is] = [
    before === null ? null : techTouchInvestment(before),
    techTouchInvestment(after),
  ]
  const founds = is !== null && is.accounts > 0 && (was?.accounts ?? 0) === 0
  return founds ? is.missing : 0
}
