import type { RenewalIntent, RenewalStage } from '../../../entities/vocabularies.js'
import type { Id } from '../../../kernel/ids.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { HealthLevel } from '../../health/health.js'

/** Who answers for open renewals: a seat, or a team that pools them; neither when nobody does. */
export interface RenewalOwner extends RenewalSum {
  readonly positionId: Id | null
  readonly teamId: Id | null
  /** The seat's title or the team's name. */
  readonly name: string | null
  /** A seat that nobody sits in. */
  readonly vacant: boolean
  readonly weighted: MinorUnits
}

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
