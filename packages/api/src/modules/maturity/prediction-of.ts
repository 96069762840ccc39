import {
  healthModel,
  isAtRisk,
  levelOf,
  type HealthModel,
  type MaturityFacts,
  type OrganizationView,
} from '@postscale/domain'
import type { TestedHealth } from '../health/backtest/health-backtest.service.js'

type Cases = TestedHealth['cases']

/**
 * How well health scores foretold past ends: the area under the curve of the longest lead time that has
 * enough cases, the median days of warning, and how many were at risk before they were critical.
 *
 * @returns null when no past end has a score.
 */
export function predictionOf(
  view: OrganizationView,
  { backtest, cases }: TestedHealth,
): MaturityFacts['prediction'] {
  if (cases.every(({ scores }) => scores.length === 0)) return null
  const reliable = backtest.ahead.findLast((each) => each.reliable && each.auc.value !== null)
  return {
    auc: reliable?.auc.value ?? null,
    leadDays: backtest.warning.medianDays.value,
    flaggedShare: flaggedShare(cases, healthModel(view)),
  }
}

/** Part of the cases that became critical and had been at risk before, 0–1; null when none did. */
function flaggedShare(cases: Cases, model: HealthModel): number | null {
  const flags = cases.flatMap(({ scores }): boolean[] => {
    const levels = scores
      .toSorted((a, b) => a.day - b.day)
      .map(({ score }) => levelOf(score, model))
    const critical = levels.indexOf('CRITICAL')
    return critical === -1 ? [] : [levels.slice(0, critical).some(isAtRisk)]
  })
  return flags.length === 0 ? null : flags.filter(Boolean).length / flags.length
}
