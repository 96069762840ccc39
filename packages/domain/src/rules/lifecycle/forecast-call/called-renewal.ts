import type { Day } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { LiveRenewal } from '../../../state/live-things.js'
import type { HealthLevel } from '../../health/health.js'
import type { CallStatus } from './call-status.js'

/** A contract that is up for renewal in a window of days, and what its owner calls. */
export interface CalledRenewal {
  readonly accountId: Id
  /** The account's row. */
  readonly row: number
  /** The contract's end. */
  readonly end: Day
  /** What is recorded of its renewal; null when nothing is. */
  readonly renewal: LiveRenewal | null
  /** Who answers for it: a seat, or a team that pools it; neither when nobody does. */
  readonly positionId: Id | null
  readonly teamId: Id | null
  readonly status: CallStatus
  /** In the organization's currency, what is up for renewal a year. */
  readonly arr: MinorUnits
  /** What of it is expected to be kept: as called, all of it by default; of a won one what was renewed, of a lost one nothing. */
  readonly expected: MinorUnits
  /** The account's health; null when not known. */
  readonly health: HealthLevel | null
}
