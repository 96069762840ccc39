import type { Day } from '../kernel/day.js'
import type { MinorUnits } from '../kernel/minor-units.js'

/** What rows give to netted figures: kept by subject and day, and folded in that order. */
interface ToDay {
  /** Line of the file. */
  readonly line: number
  readonly day: Day
}

/** What a ticket gives to the day it was opened, or to the day it was solved. */
export interface TicketContribution extends ToDay {
  readonly opened: number
  readonly solved: number
  readonly breached: number
  readonly resolutionMinutes: number
}

/** What a subscription or a movement gives to its account's recurring revenue on a day. */
export interface ArrContribution extends ToDay {
  /** Negative for a loss. */
  readonly amount: MinorUnits
  readonly reason: string | null
}

/** Why an account left, as a file of churn events tells. */
export interface ChurnReason extends ToDay {
  readonly reason: string
}

/** Whom a contribution is about: an account or a team, by the file's reference. */
export interface Subject {
  readonly thing: 'account' | 'team'
  readonly reference: string
}
