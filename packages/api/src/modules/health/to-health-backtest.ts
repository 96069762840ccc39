import type { Backtest, Locale } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toRatio } from '../capacity/to-ratio.js'
import type { HealthBacktestType } from './types/health-backtest-type.js'

/** A backtest for GraphQL. */
export function toHealthBacktest(
  { renewed, churned, ahead, warning, evidence }: Backtest,
  locale: Locale,
): HealthBacktestType {
  return {
    renewed,
    churned,
    ahead: ahead.map((each) => ({
      ...each,
      auc: toRatio(each.auc, locale),
      lift: toRatio(each.lift, locale),
      caught: toRatio(each.caught, locale),
      falseAlarms: toRatio(each.falseAlarms, locale),
    })),
    warning: { ...warning, medianDays: toRatio(warning.medianDays, locale) },
    evidence: toEvidence(evidence, locale),
  }
}
