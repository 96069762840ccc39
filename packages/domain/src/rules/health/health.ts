import type { SignalFamily } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'

/** How an account stands, from the best to the worst. */
export const HEALTH_LEVELS = ['HEALTHY', 'WATCH', 'AT_RISK', 'CRITICAL'] as const

/** One level of health. */
export type HealthLevel = (typeof HEALTH_LEVELS)[number]

/** Where a health score is going. */
const HEALTH_DIRECTIONS = ['RISING', 'STABLE', 'FALLING'] as const

/** One direction of a health score. */
export type HealthDirection = (typeof HEALTH_DIRECTIONS)[number]

/** One metric as it went into a score. */
export interface MetricHealth {
  readonly metric: string
  /** The latest fresh value, the mean of its sources. */
  readonly value: number
  readonly day: Day
  /** 0–100. */
  readonly score: number
}

/** One family as it went into a score. */
export interface FamilyHealth {
  readonly family: SignalFamily
  /** The mean of its metrics, 0–100; null without a fresh signal. */
  readonly score: number | null
  /** Its part of the score after re-weighting, 0–1; zero when it is missing. */
  readonly weight: number
  readonly metrics: readonly MetricHealth[]
}

/** An account's health on one day. */
export interface Health {
  /** 0–100, or why there is none; no higher than open escalations leave. */
  readonly score: Ratio
  /** What the signals alone come to; null without any. */
  readonly scoreBySignals: number | null
  readonly openEscalations: number
  readonly level: HealthLevel | null
  /** Part of the model's weight that has signals, 0–1. */
  readonly coverage: number
  /** Change in points over the trend days, of the families that have signals on both days. */
  readonly trend: Ratio
  readonly direction: HealthDirection | null
  /** In the order of the signal families. */
  readonly families: readonly FamilyHealth[]
  /** Metrics that have signals and that the model does not know, by name. */
  readonly unknownMetrics: readonly string[]
  /**
   * Days until the contract ends, or until notice must be given where it renews by itself; negative after
   * it, null without an end.
   */
  readonly daysUntilRenewal: number | null
  readonly evidence: Evidence
}
