import { lintRulesMessages } from '../en/lint-rules.js'
import type { NoParams } from '../no-params.js'

/** What there is to read about rules takes no parameters. */
export const lintRulesSamples = Object.fromEntries(
  Object.keys(lintRulesMessages).map((key) => [key, {}]),
) as Readonly<Record<keyof typeof lintRulesMessages, NoParams>>
