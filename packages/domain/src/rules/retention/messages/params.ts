import type { NoParams, Registered } from '../../../kernel/message.js'

type Money = { readonly currency: string }

/** What the messages about retention are told. Rates are fractions, money is in minor units. */
export interface RetentionMessageParams {
  readonly RETAINED: { readonly accounts: number; readonly grr: number; readonly nrr: number }
  readonly REASON_NONE_AT_START: NoParams
  readonly TOO_SHORT: { readonly months: number; readonly least: number }
  readonly TOO_FEW: { readonly accounts: number; readonly least: number }
  readonly RENEWED: Money & {
    readonly due: number
    readonly ended: number
    readonly rate: number
    readonly onTime: number
    /** Null when nothing was recorded at the start. */
    readonly shareUp: number | null
    readonly unresolved: number
  }
  readonly REASON_NO_CONTRACT_ENDED: NoParams
  readonly QUICK_RATIO: Money & {
    readonly ratio: number
    readonly gained: number
    readonly lost: number
  }
  readonly REASON_NOTHING_LOST: Money & { readonly gained: number }
  readonly LOST_FOR_REASON: Money & {
    readonly reason: string | null
    readonly amount: number
    readonly share: number
  }
  readonly REASON_NONE_LOST: NoParams
  readonly IMPACT: Money & {
    readonly name: string
    readonly years: number
    readonly arr: number
    readonly difference: number
  }
  readonly REASON_NEVER_PAID_BACK: NoParams
  readonly REASON_NOBODY_LEAVES: NoParams
  readonly REASON_NO_CAC: NoParams
  readonly ACQUISITION: Money & {
    readonly customers: number
    readonly arr: number
    /** Null when it is not recorded. */
    readonly cost: number | null
    /** Null when there is none. */
    readonly cac: number | null
  }
  readonly REASON_NO_ACQUISITION_COST: NoParams
  readonly REASON_NO_NEW_CUSTOMERS: NoParams
  readonly REASON_NO_REFERRALS: NoParams
  readonly CASE_OWN: NoParams
  readonly CASE_WEAK: NoParams
  readonly CASE_STRONG: NoParams
  readonly VERDICT_STRONG: NoParams
  readonly VERDICT_MIDDLING: NoParams
  readonly VERDICT_WEAK: NoParams
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'retention', RetentionMessageParams> {}
}
