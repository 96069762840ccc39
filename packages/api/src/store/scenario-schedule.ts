import type { Day, Message } from '@postscale/domain'
import type { Actor } from './audit-writer.js'

/** What stood between a scenario and its being applied when that was last looked at. */
export interface ScheduleCheck {
  readonly at: Date
  /** The day that it was where the organization is. */
  readonly on: Day
  /** The scenario's revision. */
  readonly revision: number
  /** Why it could not be applied; empty where nothing was in the way. */
  readonly problems: readonly Message[]
}

/** The day on which a scenario is applied. */
export interface ScenarioSchedule {
  readonly organizationId: string
  readonly scenarioId: string
  /** Where the organization is. */
  readonly day: Day
  /** Who scheduled it, as whom it is applied. */
  readonly actor: Actor
  readonly at: Date
  /** Null before it was looked at. */
  readonly check: ScheduleCheck | null
  /** The revision of the organization that applying it on its day made; null before. */
  readonly appliedRevision: number | null
}
