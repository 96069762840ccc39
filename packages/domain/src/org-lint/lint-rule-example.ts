import type { Message } from '../messages/message.js'
import { orgLintSamples } from '../messages/samples/org-lint.js'
import type { LintRuleId } from './lint-rule-id.js'

/** What a rule says of a finding, with figures made up: the example of its page in the guide. */
export function lintRuleExample(id: LintRuleId): Message {
  const key = `orgLint.${id}` as const
  // Key and parameters belong together by the type of the samples; the union hides it.
  return { key, params: orgLintSamples[key] } as Message
}
