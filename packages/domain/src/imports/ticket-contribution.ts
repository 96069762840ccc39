import type { Day } from '../kernel/day.js'

/** What a ticket gives to the day it was opened, or to the day it was solved. */
export interface TicketContribution {
  /** Line of the file. */
  readonly line: number
  readonly day: Day
  readonly opened: number
  readonly solved: number
  readonly breached: number
  readonly resolutionMinutes: number
}
