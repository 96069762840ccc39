import type { InvalidReason } from '../../entities/invalid-reason.js'
import type { NoParams, Quoted, Registered } from '../../kernel/message.js'
import type { ProblemParams } from '../problem.js'
import type { ThingName } from '../../entities/messages/nouns.js'

type Named = {
  readonly thing: ThingName
  readonly name: string
}
type NamedOn = Named & {
  readonly date: string
}
type Limited = {
  readonly count: number
  readonly limit: number
}
type CoveredOn = {
  readonly account: string
  readonly responsibility: string
  readonly date: string
}

/** What a plan is called that takes back, or makes again, what a revision did. */
export interface UndoneParams {
  readonly revision: number
  /** What the plan of that revision is called. */
  readonly title: Quoted
}

/** What a plan is called that does so for several revisions, the latest first. */
export interface UndoneSeveralParams {
  readonly revisions: readonly number[]
}

/** What each problem's message is told, by code. Dates are `YYYY-MM-DD`, FTE in hundredths. */
export interface ProblemMessageParams {
  readonly APPROVAL_NEEDED: ProblemParams['APPROVAL_NEEDED']
  readonly NOT_ALLOWED: ProblemParams['NOT_ALLOWED']
  readonly ALREADY_EXISTS: { readonly thing: ThingName; readonly id: string }
  readonly BAD_USER_INPUT: { readonly argument: string }
  readonly BALANCE_BELOW_ZERO: {
    readonly account: string
    readonly date: string
    readonly balance: number
    readonly amount: number
    readonly currency: string
  }
  /** Why somebody cannot approve a scenario, as a message of its own. */
  readonly CANNOT_APPROVE: { readonly reason: Quoted }
  readonly CHANGED_SINCE: Named & { readonly since: number; readonly revision: number }
  readonly CLOSED_POSITION: { readonly position: string; readonly date: string }
  readonly COVERAGE_OVERLAP: CoveredOn
  readonly CURRENCY_MISMATCH: { readonly expected: string; readonly actual: string }
  readonly CURRENCY_OF_MOVEMENTS: { readonly account: string; readonly currency: string }
  readonly CYCLE: Named
  readonly DUPLICATE_OCCUPANCY: {
    readonly person: string
    readonly position: string
    readonly date: string
  }
  readonly LEAVE_OVERLAP: { readonly person: string; readonly date: string }
  readonly EXTERNAL_ID_TAKEN: { readonly thing: ThingName; readonly externalId: string }
  readonly FIRST_REVISION: NoParams
  readonly FORBIDDEN: NoParams
  readonly GRANTS_MORE: NoParams
  readonly LAST_OWNER: NoParams
  /** Somebody cannot be erased as long as they are there: a person, a customer’s person, or a user. */
  readonly STILL_HERE: { readonly what: 'person' | 'stakeholder' | 'user'; readonly name: string }
  readonly NEEDS_TEAMS: NoParams
  /** `count`: members and open invitations that have the role. */
  readonly ROLE_IN_USE: { readonly count: number }
  readonly DOMAIN_NOT_PROVED: { readonly record: string }
  readonly SECOND_FACTOR_MISSING: NoParams
  readonly DOMAIN_TAKEN: { readonly domain: string }
  readonly PROVIDER_ADDRESS: NoParams
  readonly PROVIDER_UNFIT: NoParams
  readonly PROVIDER_UNREACHABLE: NoParams
  readonly FTE_EXCEEDED: NamedOn & { readonly fte: number; readonly limit: number }
  readonly IDEMPOTENCY_KEY_REUSED: NoParams
  /** `examples`: names of some of what stands in the way, already joined; may be empty. */
  readonly IN_USE: Named & {
    readonly what: ThingName
    readonly count: number
    readonly examples: string
  }
  readonly INVALID_VALUE: {
    readonly field: string
    readonly reason: InvalidReason | (string & NoParams)
    /** The most characters or entries that are allowed; of a text that is too short, the fewest. */
    readonly limit?: number
  }
  readonly LATER_CHANGES: NamedOn
  /** The revisions that stand in the way, the latest first. */
  readonly LATER_REVISIONS: { readonly revisions: readonly number[] }
  readonly NO_PLAN_RATE: { readonly currency: string; readonly account: string }
  readonly NOT_COVERED: CoveredOn
  readonly NOT_ENDED: NamedOn
  readonly NOT_FOUND: { readonly thing: ThingName; readonly id: string }
  readonly NOT_LIVE: NamedOn
  readonly OUT_OF_RANGE: { readonly field: string; readonly min: number; readonly max: number }
  readonly PERIOD_EMPTY: { readonly from: string; readonly to: string }
  readonly PLAN_EMPTY: NoParams
  readonly PLAN_TOO_LONG: Limited
  readonly POLICY_SHAPE: { readonly key: string; readonly expected: 'number' | 'range' }
  readonly REQUIRED: { readonly field: string }
  readonly RETIRED_TEAM: { readonly team: string; readonly date: string }
  readonly REVISION_CONFLICT: { readonly expected: number; readonly actual: number }
  readonly ROLE_MISMATCH: { readonly responsibility: string; readonly role: string }
  readonly SAME_TARGET: { readonly account: string }
  /** Changes of a scenario that do not apply where it is to be applied. */
  readonly SCENARIO_UNFIT: { readonly name: string; readonly count: number }
  /** Things that a scenario and what it stands on have both changed. */
  readonly SCENARIO_CONFLICTS: { readonly name: string; readonly count: number }
  readonly SCENARIO_NOT_FOUND: NoParams
  /** It stands on a scenario that is not merged yet. */
  readonly SCENARIO_ON_OPEN: { readonly name: string; readonly base: string }
  /** One that is merged or put away is not changed any more. */
  readonly SCENARIO_CLOSED: { readonly name: string; readonly merged: boolean }
  /** It is seen, and changed by others only. */
  readonly SCENARIO_NOT_EDITOR: { readonly name: string }
  readonly SCENARIO_NOT_OWNER: { readonly name: string }
  /** It cannot be seen by more people than what shows through it. */
  readonly SCENARIO_RESTRICTED_BELOW: { readonly name: string }
  /** What is a draft has no collaborators. */
  readonly DRAFT_NOT_SHARED: NoParams
  readonly COMMENT_NOT_YOURS: NoParams
  /** A day that is over is none to apply a scenario on. */
  readonly SCHEDULED_IN_PAST: { readonly date: string; readonly today: string }
  /** Whoever scheduled a scenario may not change the organization any more. */
  readonly SCHEDULER_NOT_ALLOWED: { readonly name: string; readonly scheduler: string }
  /** Time series are recorded, and not planned. */
  readonly FACTS_IN_SCENARIO: NoParams
  /** A target that has no value, another metric's, or several. */
  readonly TARGET_VALUE: { readonly metric: string; readonly field: string }
  /** A metric is not told by that group, or two groups are given. */
  readonly TARGET_GROUP: { readonly metric: string; readonly field: string }
  readonly TARGET_OVERLAP: { readonly metric: string; readonly date: string }
  readonly TOO_MANY_REVISIONS: Limited
  readonly TOO_MANY_ROWS: Limited
  readonly UNAUTHENTICATED: NoParams
  readonly UNBALANCED_TRANSFER: {
    readonly customer: string
    readonly date: string
    readonly sum: number
    readonly currency: string
  }
  readonly UNKNOWN_POLICY_KEY: { readonly key: string }
  readonly UNKNOWN_ROLE: { readonly role: string }
}

declare module '../../kernel/message.js' {
  interface MessageRegistry extends Registered<'problems', ProblemMessageParams> {}
}
