import type { Day } from '../kernel/day.js'
import type { Id } from '../kernel/id.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { ArrMovementKind, SignalFamily, TouchpointKind } from '../state/vocabulary.js'

/** Tickets of one account or team on one day, from one source; a later recording replaces it. */
export interface TicketVolume {
  readonly kind: 'ticketVolume'
  /** Name of the system the figures came from. */
  readonly source: string
  /** Exactly one of the two. */
  readonly accountId: Id | null
  readonly teamId: Id | null
  readonly day: Day
  readonly opened: number
  readonly solved: number
  /** Tickets opened that day that broke their service level. */
  readonly breached: number
  /** Sum over the tickets solved that day. */
  readonly resolutionMinutes: number
}

/** A movement of an account's recurring revenue on one day, netted; a later recording replaces it. */
export interface ArrMovement {
  readonly kind: 'arrMovement'
  readonly source: string
  readonly accountId: Id
  readonly day: Day
  readonly movement: ArrMovementKind
  /** Positive for NEW and EXPANSION, negative for CONTRACTION and CHURN. */
  readonly amount: MinorUnits
  /** Why it was lost: price, bad fit, service level…, as the source says. */
  readonly reason: string | null
}

/** A measurement of an account's health on one day. */
export interface HealthSignal {
  readonly kind: 'healthSignal'
  readonly source: string
  readonly accountId: Id
  readonly day: Day
  readonly family: SignalFamily
  readonly metric: string
  readonly value: number
}

/** A contact with an account. */
export interface Touchpoint {
  readonly kind: 'touchpoint'
  readonly source: string
  readonly externalId: string
  readonly accountId: Id
  readonly day: Day
  readonly touch: TouchpointKind
  readonly personId: Id | null
  readonly outcome: string | null
  readonly nextOn: Day | null
}

/** A time-series row: a fact with a date, kept apart from the effective-dated state. */
export type Fact = TicketVolume | ArrMovement | HealthSignal | Touchpoint
