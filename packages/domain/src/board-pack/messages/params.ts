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
  readonly OTHERS: { readonly count: number }
  readonly ALL_AT_RISK: { readonly count: number }
  readonly NAMES: { readonly names: readonly string[]; readonly others: number }
}

declare module '../../kernel/message.js' {
  interface MessageRegistry extends Registered<'boardPack', BoardPackMessageParams> {}
}
