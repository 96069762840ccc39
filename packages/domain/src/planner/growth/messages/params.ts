import type { RoleFamily } from '../../../entities/vocabularies.js'
import type { NoParams, Registered } from '../../../kernel/message.js'
import type { Shortfall } from '../shortfall.js'

type Range = {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** What the messages of growth are told. Money in minor units, parts as fractions, dates `YYYY-MM-DD`. */
export interface GrowthMessageParams {
  readonly PLAN_TITLE: { readonly seats: number }
  readonly PROJECTED: Range & {
    readonly months: number
    readonly customers: number
    /** Hires that are as likely as not at least. */
    readonly hires: number
    readonly runs: number
  }
  readonly HIRE: {
    readonly family: RoleFamily
    readonly number: number
    readonly odds: number
    readonly months: number
    readonly startBy: string
    readonly daysLate: number
  }
  readonly HIRE_UNLIKELY: {
    readonly family: RoleFamily
    readonly number: number
    readonly odds: number
    readonly months: number
  }
  readonly OVERLOAD: Range & {
    readonly months: number
    readonly customers: number
    readonly currency: string
  }
  readonly SEEN: {
    readonly observations: number
    readonly from: string
    readonly to: string
    readonly ofWhole: boolean
  }
  readonly FIGURE: {
    readonly keys: readonly string[]
    readonly isPolicy: boolean
    /** How much own history there is of what it takes. */
    readonly shortfall: Shortfall | null
  }
  readonly OVERRIDDEN: NoParams
  readonly BACKTEST: {
    readonly from: string
    readonly to: string
    readonly inside: number
  }
  readonly STAFFING: {
    readonly people: number
    readonly answered: number
    readonly seconds: number
    readonly occupancy: number
  }
  readonly REASON_NOTHING_PROJECTED: NoParams
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'growth', GrowthMessageParams> {}
}
