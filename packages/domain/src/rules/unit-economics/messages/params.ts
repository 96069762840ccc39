import type { GroupParams } from '../../../entities/messages/nouns.js'
import type { NoParams, Registered } from '../../../kernel/message.js'

/** A judged cost. Money in minor units a year, rates as fractions; null is not known. */
export interface JudgementParams {
  readonly cost: number
  readonly acv: number
  readonly currency: string
  readonly share: number | null
  readonly verdict: 'LIGHT' | 'COMFORTABLE' | 'VIABLE' | 'TOO_EXPENSIVE' | null
  readonly adjustment: 'SOFTENED' | 'HARDENED' | null
  readonly retention: number | null
  readonly grossMargin: number | null
  readonly marginShare: number | null
  /** Accounts of which part of the cost is not known. */
  readonly accountsWithoutCost: number
}

/** What the messages about unit economics are told. */
export interface UnitEconomicsMessageParams {
  readonly CUSTOMER_COST: {
    readonly csmLoadedCost: number
    readonly accountsPerCsm: number
    readonly shared: number
    readonly technology: number
    readonly total: number
    readonly currency: string
  }
  readonly JUDGED: JudgementParams
  readonly LINE: GroupParams & JudgementParams & { readonly accounts: number }
  readonly BLENDED: {
    readonly cost: number
    readonly revenue: number
    readonly share: number | null
    readonly verdict: 'BELOW' | 'WITHIN' | 'ABOVE' | null
    readonly grossMargin: number | null
    readonly seatsWithoutCost: number
    readonly currency: string
  }
  readonly REASON_NO_RATE: { readonly currency: string }
  readonly REASON_COST_UNKNOWN: { readonly accounts: number }
  readonly REASON_NO_ACCOUNTS: NoParams
  readonly REASON_NO_ACV: NoParams
  readonly REASON_NO_COST: NoParams
  readonly REASON_NO_LIMIT: NoParams
  readonly REASON_NO_MARGIN: NoParams
  readonly REASON_ZERO_MARGIN: NoParams
  readonly REASON_NO_RETENTION: NoParams
  readonly REASON_NOBODY_LEAVES: NoParams
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'unitEconomics', UnitEconomicsMessageParams> {}
}
