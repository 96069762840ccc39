import type { Decision, Locale } from '@postscale/domain'
import { toThingDifferences } from './to-thing-differences.js'
import type { PlanSummaryType } from './types/plan-summary-type.js'

const mostDifferences = 500

/** A decision for people: what differs, in words. */
export function toPlanSummary(
  { state, changes, facts, retractions }: Decision,
  title: string,
  locale: Locale,
  counts: { readonly changeCount?: number; readonly factCount?: number } = {},
): PlanSummaryType {
  return {
    title,
    changeCount: counts.changeCount ?? changes.length,
    factCount: counts.factCount ?? facts.length + retractions.length,
    differences: toThingDifferences(state, changes.slice(0, mostDifferences), locale),
  }
}
