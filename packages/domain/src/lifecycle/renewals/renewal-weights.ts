import type { Figures } from '../../capacity/figures-of.js'
import type { HealthLevel } from '../../health/health-level.js'

/** The figures of what is counted on, by health. */
export const WEIGHT_FIGURES = {
  HEALTHY: 'policy.renewal.weight.healthy',
  WATCH: 'policy.renewal.weight.watch',
  AT_RISK: 'policy.renewal.weight.atRisk',
  CRITICAL: 'policy.renewal.weight.critical',
  UNKNOWN: 'policy.renewal.weight.unknown',
} as const satisfies Record<HealthLevel | 'UNKNOWN', string>

export type RenewalWeights = Readonly<Record<HealthLevel | 'UNKNOWN', number>>

/** The part of open revenue that is counted on, by health, 0–1. */
export function renewalWeights({ number }: Figures): RenewalWeights {
  return {
    HEALTHY: number(WEIGHT_FIGURES.HEALTHY),
    WATCH: number(WEIGHT_FIGURES.WATCH),
    AT_RISK: number(WEIGHT_FIGURES.AT_RISK),
    CRITICAL: number(WEIGHT_FIGURES.CRITICAL),
    UNKNOWN: number(WEIGHT_FIGURES.UNKNOWN),
  }
}
