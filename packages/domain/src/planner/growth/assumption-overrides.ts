import type { AssumptionSet } from './assumption-set.js'
import {
  type Assumption,
  type AssumptionName,
  ASSUMPTIONS,
  type AssumptionSubject,
  sensible,
} from './assumption.js'

/** What whoever asks assumes instead. */
export interface AssumptionOverride {
  readonly name: AssumptionName
  readonly subject: AssumptionSubject
  /** In the assumption's unit. */
  readonly value: number
}

/**
 * Why an override is refused: NOT_ASSUMED, nothing of that name is assumed of that subject here; OUT_OF_RANGE, it
 * makes no sense in its unit; TWICE, it was given before.
 */
type OverrideProblem = 'NOT_ASSUMED' | 'OUT_OF_RANGE' | 'TWICE'

/** What is wrong with one override. */
export interface AssumptionProblem {
  readonly code: OverrideProblem
  /** The place of the override in the list. */
  readonly index: number
  /** The field of the override that is wrong. */
  readonly field: 'name' | 'subject' | 'value'
  /** What the value may be at least and at most; null where no value would do. */
  readonly range: { readonly least: number; readonly most: number } | null
}

/** What is wrong with overrides; empty when they may stand in for the assumptions. */
export function overrideProblems(
  assumed: AssumptionSet,
  overrides: readonly AssumptionOverride[],
): readonly AssumptionProblem[] {
  const seen = new Set<Assumption>()
  return overrides.flatMap(({ name, subject, value }, index): readonly AssumptionProblem[] => {
    const assumption = assumed.find(name, subject)
    if (assumption === undefined) {
      return [{ code: 'NOT_ASSUMED', index, field: 'subject', range: null }]
    }
    if (seen.has(assumption)) return [{ code: 'TWICE', index, field: 'name', range: null }]
    seen.add(assumption)
    const { least, most } = ASSUMPTIONS[name]
    const isSensible = Number.isFinite(value) && value >= least && value <= most
    return isSensible
      ? []
      : [{ code: 'OUT_OF_RANGE', index, field: 'value', range: { least, most } }]
  })
}

/**
 * An assumption as whoever asks has it.
 *
 * @param plausible by which part of the value the plausible range goes below and above it.
 */
export function overridden(assumption: Assumption, value: number, plausible: number): Assumption {
  const { name } = assumption
  return {
    ...assumption,
    value,
    source: 'OVERRIDE',
    observed: null,
    figures: [],
    shortfall: null,
    low: sensible(name, value * (1 - plausible)),
    high: sensible(name, value * (1 + plausible)),
  }
}
