import type { Evidence } from '../evidence/evidence.js'
import type { LintFix } from './lint-fix.js'
import type { LintRuleId } from './lint-rule-id.js'
import type { LintSeverity } from './lint-severity.js'
import type { LintSubject } from './lint-subject.js'

/** Something that a rule finds wrong with an organization; plain JSON. */
export interface Finding {
  readonly ruleId: LintRuleId
  readonly severity: LintSeverity
  readonly subject: LintSubject
  /**
   * The same finding has the same fingerprint tomorrow and in another revision: rule, kind and id of
   * the subject, and what tells several findings about it apart. This is what a baseline lists.
   */
  readonly fingerprint: string
  readonly evidence: Evidence
  /** Keys of the figures that it rests on. */
  readonly benchmarks: readonly string[]
  /** Null where no plan follows by itself. */
  readonly fix: LintFix | null
}
