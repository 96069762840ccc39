import {
  benchmark,
  isBenchmarkKey,
  localize,
  type Finding,
  type LintFix,
  type Locale,
  type OrganizationView,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toBenchmark } from '../benchmarks/to-benchmark.js'
import { previewOf } from '../org-models/proposed-plan/preview-of.js'
import { toLintRule } from './to-lint-rule.js'
import { toLintSubject } from './to-lint-subject.js'
import type { LintFindingType } from './types/lint-finding-type.js'
import type { LintFixType } from './types/lint-fix-type.js'

/** A finding for GraphQL. */
export function toLintFinding(
  view: OrganizationView,
  { ruleId, severity, subject, fingerprint, evidence, benchmarks, fix }: Finding,
  locale: Locale,
): LintFindingType {
  return {
    rule: toLintRule(ruleId, locale),
    severity,
    subject: toLintSubject(view, subject),
    fingerprint,
    get message() {
      return localize(locale, evidence.message)
    },
    evidence: toEvidence(evidence, locale),
    get benchmarks() {
      const keys = [...new Set(benchmarks)].filter(isBenchmarkKey)
      return keys.map((key) => toBenchmark(benchmark(key), locale))
    },
    fix: fix === null ? null : toLintFix(view, fix, locale),
  }
}

function toLintFix(view: OrganizationView, fix: LintFix, locale: Locale): LintFixType {
  const title = localize(locale, fix.title)
  return {
    title,
    changeCount: fix.changes.length,
    get differences() {
      const { ok } = previewOf(view, { title, reason: null, changes: fix.changes }, locale)
      return ok?.plan.differences ?? []
    },
  }
}
