import type { CapacityRow } from '../../rules/capacity/capacity-row.js'
import type { GrowingFamily } from './growing-family.js'
import type { CustomersByCell } from './customer-cells.js'
import type { GrowthRates } from './growth-rates.js'
import type { RetentionOnRecord } from './retention-on-record.js'

/** One row of a family's line. */
export interface RowModel {
  readonly row: CapacityRow
  /** What the capacity board says of the day: Σ load weight. */
  readonly weight: number
  /** What one more customer of each cell adds. */
  readonly perCustomer: Float64Array
  /** What one person carries, and from how many the next hire is due. */
  readonly perPerson: number
  readonly trigger: number | null
  /** The board's full capacity of the row, in seats. */
  readonly fullCapacity: number
}

/** A role family's work and people. */
export interface LineModel {
  readonly family: GrowingFamily
  readonly rows: readonly RowModel[]
  /** Full capacity of the seats without any work, in seats. */
  readonly idle: number
  /** By month; see `FamilyOnRecord`. */
  readonly capacity: Float64Array
  readonly fullCapacity: Float64Array
  readonly people: Float64Array
  /** In months. */
  readonly leadTime: number
  readonly ramp: number
  /** Of one whole person a year in minor units; null where nothing tells it. */
  readonly cost: number | null
  /** Below so much work nobody is asked for: the leader does the work of CS Operations until then. */
  readonly measuredFrom: number
}

/** How implementations run. */
export interface ImplementationModel {
  readonly active: number
  readonly queued: number
  /** How long one takes, in months. */
  readonly duration: number
  /** How many a whole specialist finishes in a month. */
  readonly throughput: number
  /** Months of backlog from which the next hire is due. */
  readonly limit: number
}

/** Everything that a run of a projection needs, as numbers. */
export interface GrowthModel {
  readonly months: number
  readonly base: CustomersByCell
  /** As they are expected. */
  readonly rates: GrowthRates
  readonly lines: readonly LineModel[]
  /** Null where nobody implements. */
  readonly implementation: ImplementationModel | null
  readonly target: number
  /** Of the staff on record, by month; minor units a year. */
  readonly runRate: Float64Array
  readonly retention: RetentionOnRecord
}

/**
 * `HIRE_AS_NEEDED`: whoever is needed is there when they are needed, as far as somebody hired now could be.
 * `NO_HIRES`: nobody comes but who is on record.
 */
export type HiringMode = 'HIRE_AS_NEEDED' | 'NO_HIRES'
