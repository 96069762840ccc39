import type { Day } from '../kernel/day.js'
import type { SignalPart } from './signal-part.js'

/** What a row gives to the health signals of its account. */
export interface SignalContribution {
  /** Line of the file. */
  readonly line: number
  readonly day: Day
  readonly parts: readonly SignalPart[]
}
