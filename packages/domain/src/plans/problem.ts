import type { FactKindName } from '../entities/registry.js'
import type { InvalidReason } from '../entities/invalid-reason.js'
import type { Quoted } from '../kernel/message.js'
import type { ThingKind } from '../state/records.js'

/** The parameters of each refusal's message, by its code. */
export interface ProblemParams {
  readonly PLAN_EMPTY: Record<never, never>
  readonly PLAN_TOO_LONG: { readonly count: number; readonly limit: number }
  readonly TOO_MANY_ROWS: { readonly count: number; readonly limit: number }
  /** The revision that made the organization cannot be undone. */
  readonly FIRST_REVISION: Record<never, never>
  /** Later revisions changed what is to be undone, or build on it; the latest first. */
  readonly LATER_REVISIONS: { readonly revisions: readonly number[] }
  /** More revisions than are undone at once. */
  readonly TOO_MANY_REVISIONS: { readonly count: number; readonly limit: number }
  readonly REQUIRED: { readonly field: string }
  readonly INVALID_VALUE: {
    readonly field: string
    readonly reason: InvalidReason
    /** The most characters or entries, where those are too many. */
    readonly limit?: number
  }
  readonly OUT_OF_RANGE: { readonly field: string; readonly min: number; readonly max: number }
  readonly NOT_FOUND: { readonly thing: ThingKind; readonly id: string }
  readonly ALREADY_EXISTS: { readonly thing: ThingKind; readonly id: string }
  readonly EXTERNAL_ID_TAKEN: { readonly thing: ThingKind; readonly externalId: string }
  readonly NOT_LIVE: { readonly thing: ThingKind; readonly name: string; readonly date: string }
  readonly NOT_ENDED: { readonly thing: ThingKind; readonly name: string; readonly date: string }
  readonly PERIOD_EMPTY: { readonly from: string; readonly to: string }
  readonly LATER_CHANGES: {
    readonly thing: ThingKind
    readonly name: string
    readonly date: string
  }
  readonly IN_USE: {
    readonly thing: ThingKind
    readonly name: string
    readonly what: FactKindName | ThingKind
    readonly count: number
    readonly examples: string
  }
  readonly CYCLE: { readonly thing: ThingKind; readonly name: string }
  readonly FTE_EXCEEDED: {
    readonly thing: ThingKind
    readonly name: string
    readonly fte: number
    readonly limit: number
    readonly date: string
  }
  readonly DUPLICATE_OCCUPANCY: {
    readonly person: string
    readonly position: string
    readonly date: string
  }
  readonly LEAVE_OVERLAP: { readonly person: string; readonly date: string }
  readonly COVERAGE_OVERLAP: {
    readonly account: string
    readonly responsibility: string
    readonly date: string
  }
  readonly RETIRED_TEAM: { readonly team: string; readonly date: string }
  readonly CLOSED_POSITION: { readonly position: string; readonly date: string }
  readonly CURRENCY_MISMATCH: { readonly expected: string; readonly actual: string }
  /** No plan rate is recorded for the currency of a contract. */
  readonly NO_PLAN_RATE: { readonly currency: string; readonly account: string }
  /** Movements of an account are in one currency for good. */
  readonly CURRENCY_OF_MOVEMENTS: { readonly account: string; readonly currency: string }
  readonly BALANCE_BELOW_ZERO: {
    readonly account: string
    readonly date: string
    /** What is left before the day's movements, and what they take, in minor units. */
    readonly balance: number
    readonly amount: number
    readonly currency: string
  }
  readonly UNBALANCED_TRANSFER: {
    readonly customer: string
    readonly date: string
    readonly sum: number
    readonly currency: string
  }
  readonly UNKNOWN_POLICY_KEY: { readonly key: string }
  readonly POLICY_SHAPE: { readonly key: string; readonly expected: 'number' | 'range' }
  readonly SAME_TARGET: { readonly account: string }
  /** A target that has no value, another metric's, or several. */
  readonly TARGET_VALUE: { readonly metric: string; readonly field: string }
  /** A metric is not told by that group, or two groups are given. */
  readonly TARGET_GROUP: { readonly metric: string; readonly field: string }
  readonly TARGET_OVERLAP: { readonly metric: string; readonly date: string }
  readonly NOT_COVERED: {
    readonly account: string
    readonly responsibility: string
    readonly date: string
  }
  readonly CHANGED_SINCE: {
    readonly thing: FactKindName | ThingKind
    readonly name: string
    readonly since: number
    readonly revision: number
  }
  /** Time series are recorded and not planned. */
  readonly FACTS_IN_SCENARIO: Record<never, never>
  readonly REVISION_CONFLICT: { readonly expected: number; readonly actual: number }
  /** The one who asks may apply plans, but not this part of one. */
  readonly NOT_ALLOWED: {
    readonly what: 'OTHER_TEAMS' | 'PAY' | 'PERSON_DATA' | 'SETTINGS'
    /** What people call the thing; null where it is no single one. */
    readonly name: string | null
  }
  /** Somebody else has to agree first. */
  readonly APPROVAL_NEEDED: {
    /** Why, as a message of its own. */
    readonly reason: Quoted
    readonly missing: MissingApproval
    /** E-mail addresses of those who can; empty where anybody else can. */
    readonly approvers: readonly string[]
  }
}

/** What keeps a plan from counting as approved: it can be shown to nobody, or what was said of it. */
export type MissingApproval = 'CHANGES_ASKED' | 'EARLIER_VERSION' | 'NOBODY' | 'NO_SCENARIO'

export type ProblemCode = keyof ProblemParams

/** Why a plan is refused: a code, the change and field it is about, and its message's parameters. */
export type Problem = {
  readonly [C in ProblemCode]: {
    readonly code: C
    /** Index of the change in the plan; null when it is about the plan as a whole. */
    readonly changeIndex: number | null
    /** Row of a columnar change; null otherwise. */
    readonly row: number | null
    /** The change's field, or null when it is about the whole change. */
    readonly field: string | null
    readonly params: ProblemParams[C]
  }
}[ProblemCode]
