import type { Evidence } from '../evidence/evidence.js'
import type { CalendarDate } from '../../kernel/days.js'
import type { Message } from '../../kernel/message.js'
import type { MaturityStage } from './maturity-stage.js'
import type { Practice, PracticeResult } from './practice.js'

/** What maturity is looked at by. */
const MATURITY_DIMENSIONS = ['GRR', 'NRR', 'PRACTICES', 'ASSESSMENT'] as const

/** One of them. */
export type MaturityDimension = (typeof MATURITY_DIMENSIONS)[number]

/** The stage by one dimension alone; null when it is not known. */
export interface DimensionStage {
  readonly dimension: MaturityDimension
  readonly stage: MaturityStage | null
  readonly evidence: Evidence
}

/** One thing that stands between an organization and its next stage. */
export interface NextStep {
  readonly kind: 'MEASURE' | 'RATE' | 'PRACTICE'
  readonly dimension: MaturityDimension
  /** The practice to take up or to make known; null for rates. */
  readonly practice: Practice | null
  /** The rate to reach; null for practices. */
  readonly target: number | null
  readonly message: Message
}

/** How mature an organization's post-sale is. */
export interface Maturity {
  readonly stage: MaturityStage
  /** True when neither GRR nor NRR is known: the stage rests on the practices alone. */
  readonly provisional: boolean
  readonly dimensions: readonly DimensionStage[]
  /** The dimensions that say another stage. */
  readonly disagreements: readonly DimensionStage[]
  readonly practices: readonly PracticeResult[]
  /** When the questions were last answered; null when never. */
  readonly assessedOn: CalendarDate | null
  /** What would move it up one stage; empty at the last. */
  readonly nextSteps: readonly NextStep[]
  readonly evidence: Evidence
}
