import type { OrganizationView } from '../../state/view.js'
import type { AssumptionOverride } from '../../planner/growth/assumption-overrides.js'
import type { AssumptionSet } from '../../planner/growth/assumption-set.js'
import { growthAssumptions } from '../../planner/growth/growth-assumptions.js'
import { SEGMENTS } from '../../entities/vocabularies.js'
import { GROWING_FAMILIES } from '../../planner/growth/growing-family.js'

/** The assumptions of a view with overrides that must be accepted. */
export function assumedOf(
  view: OrganizationView,
  overrides: readonly AssumptionOverride[] = [],
): AssumptionSet {
  const assumed = growthAssumptions(view, overrides)
  if (!assumed.ok) throw new Error(JSON.stringify(assumed.error))
  return assumed.value
}

/** Overrides under which nothing happens by itself: no customer and no person comes or goes, nobody pays otherwise. */
export const NOTHING_HAPPENS: readonly AssumptionOverride[] = [
  ...SEGMENTS.flatMap((subject) =>
    (
      ['NEW_CUSTOMERS', 'LOGO_CHURN', 'CONTRACTION', 'EXPANSION', 'TIER_UP', 'TIER_DOWN'] as const
    ).map((name) => ({ name, subject, value: 0 })),
  ),
  ...GROWING_FAMILIES.map((subject) => ({ name: 'ATTRITION' as const, subject, value: 0 })),
]

/** The same with some of them otherwise. */
export function onlyThese(overrides: readonly AssumptionOverride[]): readonly AssumptionOverride[] {
  const isSame = (a: AssumptionOverride, b: AssumptionOverride) =>
    a.name === b.name && a.subject === b.subject
  return [
    ...NOTHING_HAPPENS.filter((each) => !overrides.some((other) => isSame(each, other))),
    ...overrides,
  ]
}
