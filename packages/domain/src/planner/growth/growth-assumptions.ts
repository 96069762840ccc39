import { SEGMENTS } from '../../entities/vocabularies.js'
import type { Result } from '../../kernel/result.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { PLAUSIBLE } from './assumption.js'
import {
  type AssumptionOverride,
  type AssumptionProblem,
  overridden,
  overrideProblems,
} from './assumption-overrides.js'
import { AssumptionSet } from './assumption-set.js'
import type { GrowthFacts } from './growth-facts.js'
import { moveAssumptions } from './move-assumptions.js'
import { segmentAssumptions } from './segment-assumptions.js'
import { staffAssumptions } from './staff-assumptions.js'
import { workAssumptions } from './work-assumptions.js'

/**
 * Everything that a projection of an organization assumes, each with its source: what its own history shows where
 * there is enough of it, else the guides' or its policy's figure, and before both what whoever asks says.
 *
 * @returns the assumptions, or what is wrong with the overrides.
 * Source: 3-rules "Growth".
 */
export function growthAssumptions(
  view: OrganizationView,
  overrides: readonly AssumptionOverride[] = [],
  facts: GrowthFacts = {},
): Result<AssumptionSet, readonly AssumptionProblem[]> {
  const assumed = new AssumptionSet([
    ...SEGMENTS.flatMap((segment) => segmentAssumptions(view, segment)),
    ...moveAssumptions(view),
    ...workAssumptions(view, facts.atRisk ?? null),
    ...staffAssumptions(view),
  ])
  const problems = overrideProblems(assumed, overrides)
  if (problems.length > 0) return { ok: false, error: problems }
  const plausible = figuresOf(view).number(PLAUSIBLE)
  const instead = new Map(
    overrides.map(({ name, subject, value }) => [assumed.find(name, subject), value]),
  )
  const all = assumed.all.map((each) => {
    const value = instead.get(each)
    return value === undefined ? each : overridden(each, value, plausible)
  })
  return { ok: true, value: new AssumptionSet(all) }
}
