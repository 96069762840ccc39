import { formatDay, type Health, type Locale } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toRatio } from '../capacity/to-ratio.js'
import type { AccountHealthType } from './types/account-health-type.js'

/** An account's health for GraphQL. */
export function toAccountHealth(health: Health, locale: Locale): AccountHealthType {
  const { score, trend, families, evidence, ...same } = health
  return {
    ...same,
    score: score.value,
    trend: toRatio(trend, locale),
    families: families.map(({ metrics, ...family }) => ({
      ...family,
      metrics: metrics.map((metric) => ({ ...metric, day: formatDay(metric.day) })),
    })),
    evidence: toEvidence(evidence, locale),
  }
}
