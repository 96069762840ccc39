import type { CapacityRow } from '../../rules/capacity/capacity-row.js'
import type { GrowingFamily } from './growing-family.js'
import type { CustomersByCell } from './customer-cells.js'
import type { RetentionOnRecord } from './retention-on-record.js'

/** What happens to the customers of the cells, by cell; probabilities are those of one month. */
export interface CustomerRates {
  /** New customers a month, and what each pays a year. */
  readonly arrivals: Float64Array
  readonly arrivalRevenue: Float64Array
  /** Lost, before overload; and what a lost customer pays beside the mean. */
  readonly churn: Float64Array
  readonly lostSize: Float64Array
  /** Who shrinks, and who grows, by `step` of what they pay. */
  readonly contraction: Float64Array
  readonly expansion: Float64Array
  readonly step: number
  /** Who moves up or down a tier. */
  readonly up: Float64Array
  readonly down: Float64Array
  /** Part of the new customers that gets an implementation. */
  readonly implemented: Float64Array
  /** How many times as much churns at twice the load that CSMs can carry. */
  readonly overload: number
}

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
  /** The part that leaves in a month. */
  readonly attrition: number
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
  readonly rates: CustomerRates
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
