import type { Id } from '../../kernel/ids.js'
import type { Message } from '../../kernel/message.js'
import type { Change } from '../../plans/change.js'
import type { Evidence, EvidenceUnit, FigureUsed } from '../evidence/evidence.js'
import type { ConcernedAccounts } from './concerned-accounts.js'
import type { LintRuleId } from './lint-rule-id.js'
import type { LintSubject } from './lint-subject.js'

/** How bad a finding is, the worst first. */
export const LINT_SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const

/** One of the severities. */
export type LintSeverity = (typeof LINT_SEVERITIES)[number]

/** A plan that takes a finding away: a title in words, and changes that can be previewed and applied. */
export interface LintFix {
  readonly title: Message
  readonly changes: readonly Change[]
}

/** What a rule says of one finding; the linter makes the rest. */
export interface FindingDraft {
  readonly subject: LintSubject
  /** Tells several findings of a rule about one subject apart; stable. */
  readonly detail?: string
  /** Instead of the rule's own. */
  readonly severity?: LintSeverity
  readonly message: Message
  readonly inputs: readonly (readonly [
    name: string,
    value: number | string | null,
    unit: EvidenceUnit,
  ])[]
  readonly figures: readonly FigureUsed[]
  /** Rows of the accounts that share the cause; left out where the finding is of no accounts. */
  readonly accounts?: readonly number[]
  /** Made only for findings that are reported. */
  readonly fix?: () => LintFix | null
}

/** Something that a rule finds wrong with an organization; plain JSON. */
export interface Finding {
  readonly ruleId: LintRuleId
  readonly severity: LintSeverity
  readonly subject: LintSubject
  /** The accounts that share the cause, how many they are and what they pay; null where it is of none. */
  readonly accounts: ConcernedAccounts | null
  /**
   * The same finding has the same fingerprint tomorrow and in another revision: rule, kind and id of
   * the subject, and what tells several findings about it apart. This is what a baseline lists.
   */
  readonly fingerprint: string
  readonly evidence: Evidence
  /** The acceptance by which the organization lives with it; null when none is recorded. */
  readonly acceptanceId: Id | null
  /** Keys of the figures that it rests on. */
  readonly benchmarks: readonly string[]
  /** Null where no plan follows by itself. */
  readonly fix: LintFix | null
}

/** A finding's fingerprint: `rule:kind:id`, and `:detail` where there is one. */
export function fingerprintOf(
  ruleId: LintRuleId,
  { subject, detail }: Pick<FindingDraft, 'subject' | 'detail'>,
): string {
  return [ruleId, subject.kind, subject.id, ...(detail === undefined ? [] : [detail])].join(':')
}
