import type { LintRuleId } from '../../lint-rule-id.js'
import type { NoParams } from '../../../../kernel/message.js'

/** What there is to read about a rule: its name, why it matters, and how to put it right. */
const PARTS = ['name', 'why', 'remedy'] as const

type Part = (typeof PARTS)[number]

/** The words of every rule in one language. */
type LintRuleWords = Readonly<Record<LintRuleId, Readonly<Record<Part, string>>>>

/** The messages about rules out of one language's words: `orgLint.<id>.name`, `.why`, `.remedy`. */
export function lintRuleWords(words: LintRuleWords) {
  const entries = Object.entries(words).flatMap(([id, ofRule]) =>
    PARTS.map((part) => [`orgLint.${id}.${part}`, () => ofRule[part]]),
  )
  return Object.fromEntries(entries) as {
    readonly [Key in `orgLint.${LintRuleId}.${Part}`]: (_: NoParams) => string
  }
}
