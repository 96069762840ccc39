import type { Day } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import type { ArrFlow } from './arr-flow.js'
import type { MovementColumns } from './movement-columns.js'
import type { Retention } from './retention-of.js'

/**
 * By what retention is told apart. Segment, tier, region, and who is accountable as CSM (the seat, its team)
 * are those of the period's start; a cohort is the quarter of the account's first movement.
 */
export const RETENTION_GROUPINGS = [
  'ORGANIZATION',
  'SEGMENT',
  'TIER',
  'REGION',
  'TEAM',
  'CSM',
  'COHORT',
] as const

/** One way to group retention. */
export type RetentionGrouping = (typeof RETENTION_GROUPINGS)[number]

/**
 * Recurring revenue at a window's start of accounts that were in another group at its end: with CSMs and
 * teams what was handed over. Over all groups as much comes as goes.
 */
interface ChangedHands {
  readonly came: MinorUnits
  readonly cameAccounts: number
  readonly went: MinorUnits
  readonly wentAccounts: number
}

/** Retention and revenue moves over one window of a series. */
export interface RetentionPoint {
  readonly period: Period
  readonly retention: Retention
  readonly flow: ArrFlow
  readonly changedHands: ChangedHands
}

/** What a group of a series is known by. */
export interface GroupName {
  readonly by: RetentionGrouping
  /** Segment, tier or quarter as it is written; id of the team, seat or organization. Null: of none. */
  readonly key: string | null
  /** As people gave it; of a segment, tier or quarter the same as its key. */
  readonly name: string | null
}

/** One group of a series. */
export interface RetentionGroup extends GroupName {
  /** One a month, in order. */
  readonly monthly: readonly RetentionPoint[]
  /** The 12 months up to the end of each of those months. */
  readonly annual: readonly RetentionPoint[]
}

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
