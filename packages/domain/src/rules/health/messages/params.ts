import type { SignalFamily } from '../../../entities/vocabularies.js'
import type { NoParams, Registered } from '../../../kernel/message.js'

type Level = 'HEALTHY' | 'WATCH' | 'AT_RISK' | 'CRITICAL'

/** What the messages about health are told. Scores are points of 0–100, coverage and rates fractions. */
export interface HealthMessageParams {
  readonly SCORE: {
    readonly score: number
    readonly level: Level
    /** The scores from which on the levels hold. */
    readonly limits: readonly number[]
    readonly coverage: number
    readonly missing: readonly SignalFamily[]
    /** Null when not known. */
    readonly trend: number | null
    readonly days: number
    /** What the signals alone come to; more than the score where open escalations hold it down. */
    readonly bySignals: number
    readonly escalations: number
  }
  readonly REASON_NO_SIGNALS: NoParams
  readonly REASON_NO_PAST: { readonly days: number }
  readonly ACCOUNTS: {
    readonly accounts: number
    readonly scored: number
    readonly healthy: number
    readonly watch: number
    readonly atRisk: number
    readonly critical: number
  }
  readonly BACKTEST: {
    readonly renewed: number
    readonly churned: number
    /** The lead time that is told. */
    readonly days: number
    readonly auc: number
    readonly lift: number | null
    readonly warningDays: number | null
    readonly reliable: boolean
  }
  readonly BACKTEST_FEW: {
    readonly renewed: number
    readonly churned: number
    readonly minimum: number
  }
  readonly REASON_ONE_OUTCOME: {
    readonly renewed: number
    readonly churned: number
    readonly days: number
  }
  readonly REASON_FEW_CASES: { readonly cases: number; readonly minimum: number }
  readonly REASON_NO_CHURN: NoParams
  readonly REASON_NONE_WARNED: { readonly churned: number }
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'health', HealthMessageParams> {}
}
