import type { Evidence } from '../evidence/evidence.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { JudgedRatio } from './retention-verdict.js'

/** What recurring revenue did over a period; all amounts positive. */
export interface ArrMoves {
  /** Of accounts that had none, those that came back included. */
  readonly won: MinorUnits
  readonly expansion: MinorUnits
  readonly contraction: MinorUnits
  readonly churn: MinorUnits
}

/** The moves of a period, and how often what was gained makes up for what was lost. */
export interface ArrFlow extends ArrMoves {
  /** `(won + expansion) ÷ (churn + contraction)`; null when nothing was lost. */
  readonly quickRatio: JudgedRatio
  readonly evidence: Evidence
}
