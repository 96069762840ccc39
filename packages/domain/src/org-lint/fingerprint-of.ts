import type { FindingDraft } from './finding-draft.js'
import type { LintRuleId } from './lint-rule-id.js'

/** A finding's fingerprint: `rule:kind:id`, and `:detail` where there is one. */
export function fingerprintOf(
  ruleId: LintRuleId,
  { subject, detail }: Pick<FindingDraft, 'subject' | 'detail'>,
): string {
  return [ruleId, subject.kind, subject.id, ...(detail === undefined ? [] : [detail])].join(':')
}
