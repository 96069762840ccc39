import type { GroupParams } from '../../../entities/messages/nouns.js'
import type { TargetMetric } from '../../../entities/target.js'
import type { NoParams, Registered } from '../../../kernel/message.js'

/** What the messages about targets are told. Values are in the metric's unit; null where there is none. */
export interface TargetsMessageParams {
  readonly PLAN_LINE: GroupParams & {
    readonly metric: TargetMetric
    readonly plan: number | null
    readonly actual: number | null
    readonly runOut: number | null
    readonly currency: string
  }
  readonly REASON_NO_PLAN: NoParams
  readonly REASON_YEAR_AHEAD: NoParams
  readonly REASON_NOT_FORECAST: NoParams
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'targets', TargetsMessageParams> {}
}
