import type { OrganizationView } from '../../state/view.js'
import { evidenceOf } from '../evidence/evidence.js'
import { Acceptances } from './acceptances.js'
import { Baseline } from './baseline.js'
import { concernedAccounts } from './concerned-accounts.js'
import { type Finding, type FindingDraft, fingerprintOf } from './finding.js'
import type { LintInput } from './lint-input.js'
import type { LintOptions, LintReport, NotEvaluatedRule } from './lint-report.js'
import type { LintRule } from './lint-rule.js'
import type { LintRuleId } from './lint-rule-id.js'
import { LINT_RULES } from './lint-rules.js'

/** Most findings of one rule, unless told otherwise. */
const LIMIT = 1000

/**
 * Lints an organization as a compiler's linter does a program: every rule in the order of the
 * registry, findings that the organization or the baseline accepts apart, and the rules that could not be evaluated with what
 * they miss.
 *
 * Source: 3-rules "Org lint"; TS, BM "Common mistakes".
 */
export function lint(input: LintInput, options: LintOptions = {}): LintReport {
  const baseline = new Baseline(options.baseline ?? [])
  const acceptances = new Acceptances(input.view)
  const findings: Finding[] = []
  const accepted: Finding[] = []
  const notEvaluated: NotEvaluatedRule[] = []
  const truncated: LintRuleId[] = []
  const evaluated = new Set<LintRuleId>()
  const found = new Set<string>()
  const limit = options.limit ?? LIMIT

  for (const rule of rulesOf(options)) {
    const missing = rule.missing?.(input) ?? null
    if (missing !== null) {
      const message = { key: 'orgLint.NOT_EVALUATED', params: { missing } } as const
      notEvaluated.push({ ruleId: rule.id, missing, message })
      continue
    }
    let reported = 0
    for (const draft of rule.check(input)) {
      const fingerprint = fingerprintOf(rule.id, draft)
      found.add(fingerprint)
      const count = draft.accounts?.length ?? 0
      const acceptanceId = acceptances.of(fingerprint, count)
      const isAccepted = acceptanceId !== null || baseline.accepts(fingerprint, count)
      if (!isAccepted && reported === limit) {
        truncated.push(rule.id)
        break
      }
      ;(isAccepted ? accepted : findings).push({
        ...finish(input.view, rule, draft, options),
        acceptanceId,
      })
      if (!isAccepted) reported += 1
    }
    if (truncated.at(-1) !== rule.id) evaluated.add(rule.id)
  }
  const stale = baseline.stale(found, evaluated)
  const staleAcceptances = acceptances.stale(found, evaluated)
  return { findings, accepted, notEvaluated, truncated, stale, staleAcceptances }
}

function rulesOf({ only, severities }: LintOptions): readonly LintRule[] {
  return LINT_RULES.filter(
    ({ id }) => (only === undefined || only.includes(id)) && severities?.[id] !== 'OFF',
  )
}

function finish(
  view: OrganizationView,
  rule: LintRule,
  draft: FindingDraft,
  { severities }: LintOptions,
): Omit<Finding, 'acceptanceId'> {
  const told = severities?.[rule.id]
  const evidence = evidenceOf(draft.message, draft.inputs, draft.figures)
  return {
    ruleId: rule.id,
    severity: told === undefined || told === 'OFF' ? (draft.severity ?? rule.severity) : told,
    subject: draft.subject,
    accounts: draft.accounts === undefined ? null : concernedAccounts(view, draft.accounts),
    fingerprint: fingerprintOf(rule.id, draft),
    evidence,
    benchmarks: evidence.figures.map(({ key }) => key),
    fix: draft.fix?.() ?? null,
  }
}
