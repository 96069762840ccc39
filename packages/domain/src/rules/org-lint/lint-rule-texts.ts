import type { Message } from '../../kernel/message.js'
import type { LintRuleId } from './lint-rule-id.js'
import { orgLintSamples } from './messages/samples.js'

/** What there is to read about a rule, as messages. */
interface LintRuleTexts {
  readonly name: Message
  /** Why it matters. */
  readonly why: Message
  /** How to put it right. */
  readonly remedy: Message
}

/** A rule's name, why it matters and how to put it right: the one source of its page in the guide. */
export function lintRuleTexts(id: LintRuleId): LintRuleTexts {
  // Every rule has the three, by the type of `lintRuleWords`; the union of keys hides it.
  const text = (part: keyof LintRuleTexts) =>
    ({ key: `orgLint.${id}.${part}`, params: {} }) as Message
  return { name: text('name'), why: text('why'), remedy: text('remedy') }
}

/** What a rule says of a finding, with figures made up: the example of its page in the guide. */
export function lintRuleExample(id: LintRuleId): Message {
  const key = `orgLint.${id}` as const
  // Key and parameters belong together by the type of the samples; the union hides it.
  return { key, params: orgLintSamples[key] } as Message
}
