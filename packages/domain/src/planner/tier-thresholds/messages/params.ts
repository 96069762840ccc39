import type { Tier } from '../../../entities/vocabularies.js'
import type { NoParams, Registered } from '../../../kernel/message.js'

/** What plans of thresholds are called, what hinders them, and what to know about what they rest on. Money in minor units. */
export interface TierThresholdsMessageParams {
  readonly PLAN_TITLE: {
    readonly lowTouch: number
    readonly highTouch: number
    readonly currency: string
  }
  readonly PLAN_REASON: {
    readonly cost: number
    /** What serving everybody as today costs. */
    readonly today: number
    readonly currency: string
    /** Fractions. */
    readonly grr: number
    readonly leastGrr: number
  }
  readonly NO_PLAN: NoParams
  readonly NO_CUSTOMERS: NoParams
  readonly OUT_OF_REACH: {
    readonly leastGrr: number
    readonly highest: number
    /** The tier that is expected to keep the most. */
    readonly tier: Tier
    readonly grr: number
  }
  readonly ASSOCIATION: NoParams
  readonly CATALOGUE: { readonly tiers: readonly Tier[] }
  /** Tiers that kept no more the more they serve. */
  readonly POOLED: { readonly tiers: readonly Tier[]; readonly grr: number }
  readonly FOUNDING: { readonly perYear: number; readonly currency: string }
  readonly PROMOTED: { readonly accounts: number }
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'tierThresholds', TierThresholdsMessageParams> {}
}
