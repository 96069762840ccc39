import type { EvidenceUnit } from '../evidence/evidence-unit.js'
import type { FigureUsed } from '../evidence/figure-used.js'
import type { Message } from '../messages/message.js'
import type { LintFix } from './lint-fix.js'
import type { LintSeverity } from './lint-severity.js'
import type { LintSubject } from './lint-subject.js'

/** What a rule says of one finding; the linter makes the rest. */
export interface FindingDraft {
  readonly subject: LintSubject
  /** Tells several findings of a rule about one subject apart; stable. */
  readonly detail?: string
  /** Instead of the rule's own. */
  readonly severity?: LintSeverity
  readonly message: Message
  readonly inputs: readonly (readonly [
    name: string,
    value: number | string | null,
    unit: EvidenceUnit,
  ])[]
  readonly figures: readonly FigureUsed[]
  /** Made only for findings that are reported. */
  readonly fix?: () => LintFix | null
}
