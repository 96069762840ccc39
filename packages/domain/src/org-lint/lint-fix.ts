import type { Message } from '../messages/message.js'
import type { Change } from '../plans/change.js'

/** A plan that takes a finding away: a title in words, and changes that can be previewed and applied. */
export interface LintFix {
  readonly title: Message
  readonly changes: readonly Change[]
}
