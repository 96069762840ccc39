import type { OrganizationState } from '../state/organization-state.js'
import type { Message } from '../kernel/message.js'
import type { ThingChange } from '../state/records.js'
import type { Change } from './change.js'
import type { Fact, FactKey } from './fact.js'
import type { PlacedSubject } from './subjects.js'
import type { PlanPlace } from './touch.js'

/** What is said of a plan: words that somebody typed, or a message, which everybody reads in their language. */
export type PlanText = string | Message

/** An ordered list of changes: the only way an organization changes. */
export interface Plan {
  readonly title: PlanText
  readonly reason: PlanText | null
  readonly changes: readonly Change[]
}

/** What a plan comes to: the next state and everything that differs, ready to be written. */
export interface Decision {
  /** The state after the plan; its revision is one above the base, or the base's when nothing changed. */
  readonly state: OrganizationState
  /** One entry per thing whose record differs, before and after. */
  readonly changes: readonly ThingChange[]
  /** For each of `changes` the place in the plan that touched it last. */
  readonly changedBy: readonly PlanPlace[]
  /** What each single change is about, in the plan's order. */
  readonly subjects: readonly PlacedSubject[]
  /** Time-series rows to record; whether they differ from what is recorded only the store knows. */
  readonly facts: readonly Fact[]
  /** For each of `facts` the place in the plan that records it. */
  readonly recordedBy: readonly PlanPlace[]
  /** Facts to take back; whether they are recorded only the store knows. */
  readonly retractions: readonly FactKey[]
  /** For each of `retractions` the place in the plan that takes it back. */
  readonly retractedBy: readonly PlanPlace[]
}
