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

type Untouched = {
  readonly atRisk: number
  readonly share: number
  readonly limit: number
  /** Without a touchpoint. */
  readonly days: number
  /** At risk. */
  readonly riskDays: number
}

/** A day that is left out of one of two windows, since an outage is no lack of people. */
type LeftOutDay = {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly breached: number
  /** Breached in the whole window, that day included. */
  readonly of: number
}

type Levels = {
  /** Breach rates of the window up to the day, and of the one before. */
  readonly rate: number
  readonly before: number
  readonly promised: number
  readonly leftOut: readonly LeftOutDay[]
}

/** Whether the trigger of tickets asks for the same people. */
type SameHire = { readonly isSameHire: boolean }

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
  readonly CONTACT_THIN: GroupParams & {
    /** Of how many weeks so many must have a contact. */
    readonly weeks: number
    readonly window: number
    readonly contacts: number
  }
  readonly NONE_AT_RISK: GroupParams & { readonly riskDays: number }
  readonly FEW_AT_RISK: GroupParams & {
    readonly atRisk: number
    readonly untouched: number
    readonly least: number
    readonly riskDays: number
    readonly days: number
  }
  readonly UNTOUCHED: Hires & Untouched
  readonly TOUCHED: GroupParams & Untouched
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
  readonly FEW_SOLVED: GroupParams & {
    /** In the window with fewer. */
    readonly solved: number
    readonly least: number
    readonly leftOut: readonly LeftOutDay[]
  }
  readonly LEVELS_KEPT: GroupParams & Levels
  readonly LEVELS_BROKEN: Hires & Levels & SameHire
  readonly BREACHES_RISING: Hires & Levels & SameHire
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
