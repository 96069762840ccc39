import type { GroupParams } from '../../../entities/messages/nouns.js'
import type { NoParams, Registered } from '../../../kernel/message.js'

/** What a cost is judged by, as fractions; the message keeps its numbers on their side of them. */
interface JudgementLimits {
  /** Where the verdicts on the share begin and end. */
  readonly shares: readonly number[]
  /** The part of the margin from which a cost is too much. */
  readonly margin: number
  /** The retention above which it is exceptional. */
  readonly retention: number
}

/** A judged cost. Money in minor units a year, rates as fractions; null is not known. */
export interface JudgementParams {
  readonly cost: number
  /** What is paid a year; in a calculation the ACV. */
  readonly revenue: number
  readonly currency: string
  readonly share: number | null
  readonly verdict: 'UNSERVED' | 'LIGHT' | 'COMFORTABLE' | 'VIABLE' | 'TOO_EXPENSIVE' | null
  readonly adjustment: 'SOFTENED' | 'HARDENED' | null
  readonly retention: number | null
  readonly grossMargin: number | null
  readonly marginShare: number | null
  readonly limits: JudgementLimits
  /** Accounts whose people's cost carries no verdict. */
  readonly accountsWithoutCost: number
  /** Accounts that nobody serves. */
  readonly accountsUnserved: number
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
    /** The ends of the usual range. */
    readonly limits: readonly number[]
    readonly grossMargin: number | null
    readonly seatsWithoutCost: number
    readonly currency: string
  }
  readonly STAFF_COST: {
    readonly runRate: number
    readonly budget: number
    readonly unseated: number
    readonly people: number
    readonly seatsAssumed: number
    readonly currency: string
  }
  /** What a plan costs; money in minor units. */
  readonly PLAN_COST: {
    readonly yearly: number
    readonly oneOff: number
    readonly runRateBefore: number
    readonly runRateAfter: number
    /** Seats that it opens, and those priced by an assumption. */
    readonly seats: number
    readonly seatsAssumed: number
    readonly currency: string
  }
  /** Seats that one assumption priced. */
  readonly ASSUMED_ROLE_IN_REGION: { readonly seats: number }
  readonly ASSUMED_ROLE: { readonly seats: number }
  readonly ASSUMED_FAMILY_FACTOR: { readonly seats: number }
  readonly ASSUMED_GUIDE: { readonly seats: number }
  readonly ASSUMED_GUIDE_CONVERTED: { readonly seats: number }
  readonly TECH_TOUCH: {
    readonly accounts: number
    readonly missing: number
    readonly perYear: number
    readonly staffed: number
    readonly breakEven: number | null
    readonly currency: string
  }
  readonly REASON_NO_RATE: { readonly currency: string }
  readonly REASON_COST_ASSUMED: { readonly accounts: number }
  readonly REASON_NO_ONBOARDING: NoParams
  readonly REASON_NOT_BORNE: NoParams
  readonly REASON_NO_ACCOUNTS: NoParams
  readonly REASON_NO_REVENUE: NoParams
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
