import type { Day } from '../kernel/day.js'
import type { OrganizationView } from '../state/view.js'
import type { MovementColumns } from './movement-columns.js'
import type { RetentionGrouping } from './retention-grouping.js'

/** What a series of retention is computed from. */
export interface RetentionSeriesInput {
  readonly movements: MovementColumns
  /** The organization on a day, of one state; null when it did not exist yet. */
  readonly viewOn: (day: Day) => OrganizationView | null
  /** Only months that have ended by this day are told: half a month would look better than it is. */
  readonly asOf: Day
  /** How many months, the last one being the latest that has ended. */
  readonly months: number
  readonly groupBy: RetentionGrouping
}
