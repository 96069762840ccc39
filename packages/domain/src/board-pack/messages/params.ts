import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Registered } from '../../kernel/message.js'
import type { HealthLevel } from '../../rules/health/health.js'
import type { LintSeverity } from '../../rules/org-lint/finding.js'
import type { BoardLabel } from './board-label.words.js'

/** What the messages of a board pack are told. */
export interface BoardPackMessageParams {
  readonly LABEL: { readonly name: BoardLabel }
  readonly UTILISATION: { readonly family: RoleFamily }
  /** One team of which a headcount is planned. */
  readonly HEADCOUNT_OF: { readonly team: string }
  /** The scenario that is the plan of a fiscal year. */
  readonly PLAN_OF_RECORD: { readonly name: string; readonly year: number }
  /** A fiscal year of which neither headcount nor cost is planned. */
  readonly NO_PLAN: { readonly year: number }
  readonly HEALTH: { readonly level: HealthLevel }
  readonly SEVERITY: { readonly severity: LintSeverity }
  /** The day from which an account is gone. */
  readonly LEAVES: { readonly on: string }
  /** A difference of shares in percentage points: 1.2. */
  readonly POINTS: { readonly points: number }
  /** The days on which contracts of the quarter end, and the last of the next quarter. */
  readonly QUARTERS: { readonly from: string; readonly to: string; readonly next: string }
  /** The day before the month, of which no call is on record. */
  readonly NO_CALLS_THEN: { readonly on: string }
  /** The days of the quarters whose calls are judged. */
  readonly JUDGED: { readonly from: string; readonly to: string }
  readonly NOTHING_JUDGED: Record<string, never>
  readonly OTHER_OWNERS: { readonly count: number }
  readonly OTHERS: { readonly count: number }
  readonly ALL_AT_RISK: { readonly count: number }
  readonly NAMES: { readonly names: readonly string[]; readonly others: number }
}

declare module '../../kernel/message.js' {
  interface MessageRegistry extends Registered<'boardPack', BoardPackMessageParams> {}
}
