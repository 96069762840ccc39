import type { Day } from '../kernel/day.js'

/** Why an account left, as a file of churn events tells. */
export interface ChurnReason {
  /** Line of the file. */
  readonly line: number
  readonly day: Day
  readonly reason: string
}
