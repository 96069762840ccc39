export {
  baselineOf,
  type Finding,
  type FindingDraft,
  LINT_SEVERITIES,
  type LintFix,
  type LintSeverity,
} from './finding.js'
export { lint } from './lint.js'
export {
  lintExitCode,
  type LintOptions,
  type LintReport,
  type NotEvaluatedRule,
} from './lint-report.js'
export {
  type LintFacts,
  type LintInput,
  MISSING_LINT_INPUTS,
  type MissingLintInput,
} from './lint-input.js'
export type { LintRule } from './lint-rule.js'
export { lintRuleExample, type LintRuleTexts, lintRuleTexts } from './lint-rule-texts.js'
export { LINT_RULE_IDS, type LintRuleId } from './lint-rule-id.js'
export { LINT_RULES } from './lint-rules.js'
export type { LintSubject } from './lint-subject.js'
