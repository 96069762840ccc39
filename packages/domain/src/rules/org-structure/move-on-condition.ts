import type { Evidence } from '../evidence/evidence.js'
import type { EvolutionStage } from './evolution-stage.js'

/** What says that a stage is over, in the order of the table. */
const MOVE_ON_CONDITION_IDS = [
  'TEAM_GROWS',
  'PERSON_FULL',
  'EARLY_CUSTOMERS',
  'SPECIALISTS_DUE',
  'BACKLOG_LONG',
  'RENEWALS_SLIP',
  'SCALED_CUSTOMERS',
  'NEW_MARKETS',
] as const

/** One of the conditions. */
export type MoveOnConditionId = (typeof MOVE_ON_CONDITION_IDS)[number]

/** Whether a condition holds; NOT_EVALUATED when an input is missing, which the evidence names. */
export type MoveOnStatus = 'MET' | 'NOT_MET' | 'NOT_EVALUATED'

/** A condition as it stands on the view's day. */
export interface MoveOnCondition {
  readonly id: MoveOnConditionId
  /** The stage that it ends. */
  readonly stage: EvolutionStage
  readonly status: MoveOnStatus
  readonly evidence: Evidence
}
