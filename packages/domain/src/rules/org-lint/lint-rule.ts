import type { BenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { FindingDraft, LintSeverity } from './finding.js'
import type { LintInput, MissingLintInput } from './lint-input.js'
import type { LintRuleId } from './lint-rule-id.js'

/**
 * One lint rule. Its name, why it matters and how to put it right are messages `orgLint.<id>.name`,
 * `.why` and `.remedy`; a finding's own words are `orgLint.<id>`.
 */
export interface LintRule {
  readonly id: LintRuleId
  /** How bad its findings are, where they do not say otherwise. */
  readonly severity: LintSeverity
  /** The figures that its findings may rest on; empty for rules of structure alone. */
  readonly benchmarks: readonly BenchmarkKey[]
  /** What it cannot do without and does not have; null when it can be evaluated. */
  readonly missing?: (input: LintInput) => MissingLintInput | null
  /** Everything it finds, in a stable order; a generator where there may be many. */
  readonly check: (input: LintInput) => Iterable<FindingDraft>
}
