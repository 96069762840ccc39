import type { FieldsOf } from '../entities/entity.js'
import type { FACTS, FactKindName } from '../entities/registry.js'
import type { Day } from '../kernel/day.js'

/** A dated observation from a source: a row of a time series; recording it anew replaces it. */
export type FactOf<K extends FactKindName> = {
  readonly [N in K]: FieldsOf<(typeof FACTS)[N]> & {
    readonly fact: N
    /** Name of the system it came from. */
    readonly source: string
    readonly day: Day
  }
}[K]

export type Fact = FactOf<FactKindName>

/** What tells a fact from the others of its organization: its kind, its source, and its kind's key. */
export interface FactKey {
  readonly fact: FactKindName
  readonly source: string
  /** The fields of the key, by name; a day as the domain counts them. */
  readonly key: Readonly<Record<string, Day | string | null>>
}

export type TicketVolume = FactOf<'ticketVolume'>
export type ArrMovement = FactOf<'arrMovement'>
export type HealthSignal = FactOf<'healthSignal'>
export type Touchpoint = FactOf<'touchpoint'>
