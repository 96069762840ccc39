import type { ToldAccounts } from '../concerned-accounts.js'
import type { Mismatch } from '../rules/books/arr-acv-mismatch.js'
import type { LintRuleId } from '../lint-rule-id.js'
import type { MissingLintInput } from '../lint-input.js'
import type { EvolutionStage } from '../../org-structure/evolution-stage.js'
import type {
  LeadershipLayer,
  NamedResponsibility,
  RoleFamily,
  Segment,
  Tier,
} from '../../../entities/vocabularies.js'
import type { NoParams, Registered } from '../../../kernel/message.js'

type Money = { readonly revenue: number; readonly currency: string }
type Placed = ToldAccounts & {
  readonly tier: Tier
  readonly earned: Tier
  /** Whether their CSMs have room for that. */
  readonly hasRoom: boolean
}
type Cells = {
  readonly responsibilities: readonly NamedResponsibility[]
  readonly segments: readonly Segment[]
}
/** The accounts of a seat, a team or the organization. */
type Owned = ToldAccounts & { readonly subject: string }
type Book = {
  readonly seat: string
  readonly utilisation: number
  readonly load: number
  readonly capacity: number
}

/** What each rule's findings are told. Shares and utilisation are fractions, load is in full seats. */
type LintFindingParams = {
  readonly 'copied-ratio': {
    readonly accounts: number
    readonly csms: number
    readonly lowest: number
    readonly highest: number
  }
  readonly 'model-churn': {
    readonly model: 'orgModel' | 'serviceModel'
    readonly changed: string
    readonly months: number
    readonly limit: number
  }
  readonly 'margin-squeeze': { readonly share: number; readonly margin: number }
  /** `until` is the day by which the book fits again; null when none is in sight. */
  readonly 'over-capacity': Book & { readonly until: string | null }
  readonly 'idle-capacity': Book
  readonly 'exposed-accounts': Money & {
    readonly subject: string
    readonly family: RoleFamily
    readonly accounts: number
  }
  readonly 'uncovered-account': ToldAccounts & {
    /** Whether seats with room fit them. */
    readonly hasSeat: boolean
  }
  readonly 'span-of-control': {
    readonly seat: string
    readonly layer: LeadershipLayer
    readonly verdict: 'ABOVE' | 'BELOW'
    readonly direct: number
    readonly branch: number
    readonly leaders: number
  }
  readonly 'missing-cs-ops': { readonly csms: number; readonly from: number }
  readonly 'missing-renewals': { readonly renewals: number }
  readonly 'backlog-too-long': {
    readonly queued: number
    /** Null when nobody has capacity. */
    readonly months: number | null
    readonly limit: number
  }
  readonly 'tickets-too-high': {
    readonly subject: string
    /** Null when nobody has capacity. */
    readonly perDay: number | null
    readonly opened: number
    readonly limit: number
  }
  readonly 'generalist-outgrown': {
    readonly customers: number
    readonly limit: number
    /** In place, or needed when that is more. */
    readonly csms: number
    /** The most that one team of generalists has. */
    readonly team: number
  }
  readonly 'pod-without-shared-services': { readonly pods: number; readonly family: RoleFamily }
  readonly 'region-too-small': {
    readonly team: string
    readonly customers: number
    readonly limit: number
  }
  readonly 'language-mismatch': {
    readonly subject: string
    readonly accounts: number
    /** BCP 47 tags, with commas between them. */
    readonly languages: string
    readonly spoken: string
  }
  readonly 'time-zone-mismatch': {
    readonly subject: string
    readonly accounts: number
    readonly regions: string
    readonly hours: number
    readonly limit: number
  }
  readonly 'single-point-of-failure': Money & {
    readonly person: string
    readonly share: number
    readonly limit: number
  }
  readonly 'over-committed': {
    readonly person: string
    readonly seats: number
    readonly limit: number
  }
  readonly 'lead-carrying-too-much': {
    readonly person: string
    readonly accounts: number
    readonly load: number
    readonly limit: number
  }
  readonly 'handover-unfinished': Owned & { readonly since: string; readonly days: number }
  readonly 'multiple-roots': {
    readonly team: string
    readonly main: string
    readonly seats: number
  }
  readonly 'over-served-account': Placed
  readonly 'under-invested-account': Placed
  readonly 'unowned-renewal': ToldAccounts & { readonly ends: string; readonly days: number }
  readonly 'late-renewal': Owned & {
    readonly ends: string
    readonly days: number
    readonly limit: number
  }
  readonly 'responsibility-gap': Cells & { readonly accounts: number; readonly uncovered: number }
  readonly 'responsibility-double': Cells & {
    readonly first: RoleFamily
    readonly second: RoleFamily
  }
  readonly 'review-overdue': Owned & { readonly days: number }
  readonly 'uneven-service': {
    readonly tier: Tier
    readonly most: string
    readonly mostContacts: number
    readonly least: string
    readonly leastContacts: number
    readonly limit: number
  }
  readonly 'tier-cut-unannounced': ToldAccounts & {
    readonly from: Tier
    readonly to: Tier
    readonly on: string
  }
  readonly 'no-backup': ToldAccounts
  readonly 'unseated-employee': { readonly people: number; readonly names: readonly string[] }
  /** `until` is empty when no day is in sight. */
  readonly 'short-until': {
    readonly team: string
    readonly family: RoleFamily
    readonly seats: number
    readonly until: string
  }
  /** `until` is empty when no day of return is recorded. */
  readonly 'leave-uncovered': ToldAccounts & { readonly seat: string; readonly until: string }
  readonly 'leaver-ahead': ToldAccounts & {
    readonly seat: string
    readonly on: string
    readonly days: number
  }
  readonly 'handoff-stuck': ToldAccounts & {
    readonly to: 'CSM' | 'ONBOARDING'
    readonly days: number
  }
  readonly 'contract-ended-unresolved': Owned & {
    readonly isAuto: boolean
    readonly since: string
    readonly days: number
  }
  readonly 'late-onboarding': Owned & { readonly days: number; readonly limit: number }
  readonly 'single-threaded-account': Owned
  readonly 'critical-without-contact': Owned & { readonly days: number }
  readonly 'thin-tech-touch': ToldAccounts & { readonly lacks: readonly ('HEALTH' | 'PLAYBOOK')[] }
  readonly 'unproven-value': Owned
  readonly 'customer-without-arr': ToldAccounts & { readonly hasAcv: boolean }
  readonly 'arr-acv-mismatch': ToldAccounts & Mismatch
  readonly 'no-opening-balance': ToldAccounts & { readonly hasAcv: boolean }
  readonly 'dormant-account': ToldAccounts & { readonly since: string }
  readonly 'churned-but-open': ToldAccounts
  readonly 'closed-with-balance': ToldAccounts
  readonly 'plan-rate-outdated': ToldAccounts & {
    /** The currency of the contracts. */
    readonly contracts: string
    readonly planned: string
    readonly begun: string
  }
  readonly 'retention-below-stage': {
    readonly measure: 'GRR' | 'NRR'
    readonly value: number
    readonly stage: EvolutionStage
    readonly byCustomers: EvolutionStage
  }
}

/** Accounts that a fix is about; the name is that of the only one, or of the largest. */
type Several = { readonly accounts: number; readonly account: string }

/** What the messages of the linter are told: the findings of every rule, fixes, and what is missing. */
export type OrgLintMessageParams = {
  readonly [Id in LintRuleId]: LintFindingParams[Id]
} & {
  readonly NOT_EVALUATED: { readonly missing: MissingLintInput }
  readonly LINT_FINDING_NOT_FOUND: NoParams
  readonly LINT_FIX_NOT_FOUND: NoParams
  readonly FIX_OPEN_SEATS: {
    readonly count: number
    readonly role: string
    readonly team: string
    /** What each is planned to cost a year; null where nothing says it. */
    readonly price: number | null
    readonly currency: string
  }
  readonly FIX_COVER_ACCOUNTS: Several & { readonly seats: number; readonly seat: string }
  readonly FIX_SET_TIERS: Several & { readonly tier: Tier; readonly on: string }
  readonly FIX_RELEASE_IMPLEMENTATION: Several
  readonly FIX_ROLL_CONTRACTS: Several
  readonly FIX_OPEN_BALANCES: Several
  readonly FIX_SET_ACV: Several
  readonly FIX_CLOSE_CHURNED: Several
  readonly FIX_CHURN_CLOSED: Several
  readonly FIX_NAME_BACKUPS: Several
  readonly RECORD: { readonly missing: MissingLintInput }
  readonly FIX_MOVE_TEAM: { readonly team: string; readonly under: string }
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'orgLint', OrgLintMessageParams> {}
}
