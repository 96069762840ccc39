import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import { changeDays } from '../../state/change-days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { OrganizationView } from '../../state/view.js'
import type { CapacityStep } from '../capacity/capacity-back.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { contractsWithoutProject } from '../capacity/onboarding/signed-contracts.js'
import { implementationThroughput } from '../capacity/families/implementation-throughput.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'
import { arePoliciesSame } from './same-policies.js'

/** What says who sits where, who is away, and who leads whom. */
const SEATING = ['position', 'occupancy', 'leave', 'role', 'team', 'person'] as const

/** The days, latest first, on which seats, those who sit in them or policies differ from the day before. */
export function seatingDays(state: OrganizationState, after: Day, until: Day): readonly Day[] {
  return changeDays(state, SEATING, after, until)
}

/**
 * Tells, along a walk into the past, on which days nothing differs from the day after that a rule
 * follows from: then its outcome is the same, and is not looked for.
 */
export class QuietDays {
  /** Of each family, the first day from which nobody ramps any more, as long as seats stay the same. */
  readonly #wholeFrom = new Map<RoleFamily, Day>()

  /** Whether the rule's outcome is that of the day after. To be asked on each day of the walk. */
  isQuiet(step: CapacityStep, { past, family }: HireTriggerRule): boolean {
    if (step.later === null || !areSeatsSame(step)) {
      this.#wholeFrom.clear()
      return false
    }
    if (past === 'SEATS') return true
    if (family === 'CS_OPS') {
      return areAccountsSame(step) && !step.differing.has('CSM')
    }
    if (step.differing.has(family)) return false
    if (family === 'IMPLEMENTATION' && !isQueueSame(step, step.later)) return false
    return step.view.day >= this.#lastRamp(step.later, family)
  }

  #lastRamp(later: OrganizationView, family: RoleFamily): Day {
    let day = this.#wholeFrom.get(family)
    if (day === undefined) {
      const holders = capacityOf(later)
        .ofFamily(family)
        .flatMap((seat) => seat.holders)
      day = Math.max(0, ...holders.map(({ wholeFrom }) => wholeFrom))
      this.#wholeFrom.set(family, day)
    }
    return day
  }
}

/** Whether the projects that wait, and the pace at which they are done, are those of the day after. */
function isQueueSame(step: CapacityStep, later: OrganizationView): boolean {
  const { view, touched } = step
  const kinds = ['implementation', 'coverage'] as const
  return (
    areAccountsSame(step) &&
    kinds.every((kind) => touched(kind).size === 0) &&
    // A contract is signed, or has waited too long to be waiting, on a day of its own.
    areSame(contractsWithoutProject(view), contractsWithoutProject(later)) &&
    implementationThroughput(view).perYear === implementationThroughput(later).perYear
  )
}

function areSame(rows: readonly number[], others: readonly number[]): boolean {
  return rows.length === others.length && rows.every((row, index) => row === others[index])
}

function areAccountsSame({ touched, leaving }: CapacityStep): boolean {
  return touched('account').size === 0 && leaving.size === 0
}

/** Whether the seats and those who sit in them, and the policies, are those of the day after. */
function areSeatsSame({ view, later, touched }: CapacityStep): boolean {
  if (later === null) return false
  return SEATING.every((kind) => touched(kind).size === 0) && arePoliciesSame(view, later)
}
