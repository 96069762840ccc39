import type { Id } from '../../kernel/id.js'
import type { MinorUnits } from '../../kernel/minor-units.js'

/** How the handoff of one opportunity from CSM to sales stands. */
export const HANDOFF_STATES = ['NOT_DUE', 'WAITING', 'OVERDUE', 'WITH_SALES', 'STALLED'] as const

export type HandoffState = (typeof HANDOFF_STATES)[number]

/** An open opportunity whose handoff needs somebody. */
export interface Handoff {
  readonly opportunityId: Id
  readonly accountId: Id
  readonly state: HandoffState
  /** Days in the present stage, or in the hands of sales. */
  readonly days: number
  readonly amount: MinorUnits
}
