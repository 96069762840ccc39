import type { GroupParams } from '../../../entities/messages/nouns.js'
import type { RoleFamily } from '../../../entities/vocabularies.js'
import type { Registered } from '../../../kernel/message.js'
import type { Remedy } from '../hire-trigger.js'

type Hires = GroupParams & {
  /** People to hire. */
  readonly people: number
}

type Book = {
  readonly segment: 'ENTERPRISE' | 'MID_MARKET'
  /** Accounts a whole, ramped CSM. */
  readonly perCsm: number
  readonly limit: number
}

/** What the messages of the hire triggers are told. Rates are fractions. */
export interface HireTriggersMessageParams {
  readonly AHEAD: Hires & { readonly family: RoleFamily; readonly from: string }
  readonly SHORT_UNTIL: GroupParams & {
    readonly family: RoleFamily
    readonly seats: number
    /** Null when no day is in sight. */
    readonly until: string | null
    readonly remedies: readonly Remedy[]
  }
  readonly NOT_EVALUATED: GroupParams & { readonly missing: 'HEALTH' | 'TICKETS' }
  readonly BOOK_FULL: Hires & Book
  readonly BOOK_FULL_SO_FAR: Hires & Book & { readonly since: string }
  readonly BOOK_NOT_LASTING: GroupParams & Book
  readonly BOOK_BELOW: GroupParams & Book
  readonly BOOK_NOBODY: Hires & { readonly accounts: number }
  readonly UNTOUCHED: Hires & {
    readonly share: number
    readonly limit: number
    readonly days: number
  }
  readonly TOUCHED: GroupParams & {
    readonly share: number
    readonly limit: number
    readonly days: number
  }
  readonly BACKLOG_LONG: Hires & {
    readonly queued: number
    readonly months: number
    readonly limit: number
  }
  readonly BACKLOG_SHORT: GroupParams & { readonly months: number; readonly limit: number }
  readonly BACKLOG_NOBODY: Hires & { readonly queued: number }
  readonly BACKLOG_NONE: GroupParams
  readonly TICKETS_HIGH: Hires & { readonly perDay: number; readonly limit: number }
  readonly TICKETS_SEVERE: Hires & { readonly perDay: number; readonly limit: number }
  readonly TICKETS_NOBODY: Hires & { readonly opened: number }
  readonly BREACHES_RISING: Hires & { readonly rate: number; readonly before: number }
  readonly TICKETS_FINE: GroupParams & { readonly perDay: number; readonly limit: number }
  readonly TICKETS_NONE: GroupParams
  readonly OPS_FIRST_DUE: Hires & { readonly csms: number; readonly from: number }
  readonly OPS_FIRST_EARLY: GroupParams & { readonly csms: number; readonly from: number }
  readonly OPS_THERE: GroupParams & { readonly ops: number }
  readonly OPS_STRETCHED: Hires & { readonly ratio: number; readonly limit: number }
  readonly OPS_ENOUGH: GroupParams & { readonly ratio: number; readonly limit: number }
  readonly OPS_NONE: GroupParams
  readonly RENEWALS_EXCEED: Hires & {
    readonly renewals: number
    readonly load: number
    readonly capacity: number
    readonly quickEstimate: number
  }
  readonly RENEWALS_FIT: GroupParams & {
    readonly renewals: number
    readonly load: number
    readonly capacity: number
    readonly quickEstimate: number
  }
  readonly SPAN_WIDE: Hires & { readonly leaders: string; readonly leaderless: number }
  readonly SPAN_FINE: GroupParams & { readonly leaders: number; readonly csms: number }
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'hireTriggers', HireTriggersMessageParams> {}
}
