import type { HealthLevel } from '../../health/health-level.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { RenewalIntent, RenewalStage } from '../../state/vocabulary.js'

/** Contracts, and the yearly value that they stand for. */
export interface RenewalSum {
  readonly renewals: number
  readonly arr: MinorUnits
}

/** The contracts that end within a stretch of time. */
export interface RenewalSums {
  /** All of them, the decided ones too. */
  readonly up: RenewalSum
  /** What is counted on: won ones whole, lost ones not, open ones by the weight of their health. */
  readonly weighted: MinorUnits
  /** The open ones by health; UNKNOWN without a score. */
  readonly byHealth: Readonly<Record<HealthLevel | 'UNKNOWN', RenewalSum>>
  readonly byStage: Readonly<Record<RenewalStage, RenewalSum>>
  /** The open ones by intent; UNKNOWN while nobody has asked. */
  readonly byIntent: Readonly<Record<RenewalIntent | 'UNKNOWN', RenewalSum>>
  /** Open ones that no seat and no team answers for. */
  readonly unowned: RenewalSum
  /** Open ones whose seat nobody sits in. */
  readonly vacant: RenewalSum
}

export interface RenewalMonth extends RenewalSums {
  /** `YYYY-MM`. */
  readonly month: string
}
