import type { NoParams, Registered } from '../../../kernel/message.js'
import type { PlanUnit, TargetMetric } from '../plan-line.js'

/** What the messages about targets are told. Shares are fractions, money is in minor units. */
export interface TargetMessageParams {
  readonly PLAN_LINE: {
    readonly metric: TargetMetric
    readonly unit: PlanUnit
    readonly plan: number
    readonly actual: number | null
    readonly runOut: number | null
    readonly currency: string
  }
  /** A difference of shares in percentage points: 1.2. */
  readonly POINTS: { readonly points: number }
  readonly REASON_NOT_KNOWN: NoParams
  readonly REASON_NOT_FORESEEN: NoParams
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'targets', TargetMessageParams> {}
}
