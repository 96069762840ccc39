import { FACTS } from '../entities/registry.js'
import { type Day, FOREVER } from '../kernel/days.js'
import { lazy } from '../kernel/lazy.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { Change } from '../plans/change.js'
import type { Decision } from '../plans/decision.js'
import { staffCosts } from '../rules/unit-economics/staff-costs.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { ThingChange, ThingKind } from '../state/records.js'
import { passingView, viewAt } from '../state/view-at.js'
import { rulesDiffer } from './approval-rule.js'

/** What of a plan says whether it needs approval. */
export interface PlanWeight {
  /** How many things it changes; what follows from facts is not counted. */
  readonly changes: number
  /** What it adds to a year's cost, on the day on which that is most. */
  readonly yearlyCost: () => MinorUnits
  /** Whether it changes who must approve. */
  readonly changesRule: boolean
}

/**
 * How much a plan is, for who must agree to it.
 *
 * @param changes the plan's, which were decided.
 */
export function planWeight(
  before: OrganizationState,
  changes: readonly Change[],
  decision: Decision,
  today: Day,
): PlanWeight {
  const planned = decision.changes.filter((_, at) => {
    const change = changes[decision.changedBy[at]?.changeIndex ?? -1]
    return change === undefined || !recordsFact(change)
  })
  return {
    changes: planned.length,
    yearlyCost: lazy(() => greatestCost(before, decision.state, planned, today)),
    changesRule: planned.some(
      (each) =>
        each.kind === 'organization' &&
        each.before !== null &&
        each.after !== null &&
        rulesDiffer(each.before, each.after),
    ),
  }
}

const factChanges: ReadonlySet<string> = new Set(Object.values(FACTS).map(({ change }) => change))

function recordsFact(change: Change): boolean {
  if (change.type === 'restore') return Object.hasOwn(FACTS, change.kind)
  return factChanges.has(change.type === 'columnar' ? change.of : change.type)
}

/** The kinds of things that the cost of the staff is worked out from. */
const COSTING: ReadonlySet<ThingKind> = new Set<ThingKind>([
  'occupancy',
  'person',
  'policy',
  'position',
  'role',
  'team',
])

/**
 * The most that a plan adds to run rate or budget, today or on a later day from which a changed record says
 * something else: a seat that is open for a year costs, though it is closed again by the plan's last day.
 */
function greatestCost(
  before: OrganizationState,
  after: OrganizationState,
  changes: readonly ThingChange[],
  today: Day,
): MinorUnits {
  const costing = changes.filter(({ kind }) => COSTING.has(kind))
  if (costing.length === 0) return 0
  const later = costing.flatMap((each) => [...daysOf(each.before), ...daysOf(each.after)])
  const days = new Set([today, ...later.filter((day) => day > today && day < FOREVER)])
  return Math.max(...[...days].map((day) => addedCost(before, after, day, today)))
}

function addedCost(
  before: OrganizationState,
  after: OrganizationState,
  day: Day,
  today: Day,
): MinorUnits {
  const on = day === today ? viewAt : passingView
  const [was, is] = [staffCosts(on(before, day)), staffCosts(on(after, day))]
  return Math.max(is.runRate - was.runRate, is.budget - was.budget)
}

/** The days on which a record begins to say something else. */
function daysOf(record: ThingChange['after']): readonly Day[] {
  if (record === null) return []
  const spans = 'history' in record ? record.history : [record]
  return spans.flatMap(({ from, to }) => [from, to])
}
