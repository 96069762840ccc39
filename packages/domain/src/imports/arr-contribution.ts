import type { Day } from '../kernel/day.js'
import type { MinorUnits } from '../kernel/minor-units.js'

/** What a subscription or a movement gives to its account's recurring revenue on a day. */
export interface ArrContribution {
  /** Line of the file. */
  readonly line: number
  readonly day: Day
  /** Negative for a loss. */
  readonly amount: MinorUnits
  readonly reason: string | null
}
