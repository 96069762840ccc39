import type { OrganizationView } from '../../state/view.js'
import type { FirstValueOverview } from '../lifecycle/first-value/first-value.js'
import type { RenewalSums } from '../lifecycle/renewals/renewal-sums.js'
import type { RenewalGroup } from '../retention/renewals/renewal-series.js'
import type { RetentionGroup } from '../retention/retention-group.js'

/** Retention and renewals of the whole (its key is the organization's id) and of each segment. */
export interface KeptByGroup {
  readonly retention: readonly RetentionGroup[]
  readonly renewals: readonly RenewalGroup[]
}

/** The answers that targets are held against, each computed where it is at home. */
export interface PlanSources {
  readonly view: OrganizationView
  /** The same record on the last day of the fiscal year; the view itself once that is over. */
  readonly atYearEnd: OrganizationView
  /** The plan of record on the same two days; null without one. */
  readonly planOfRecord: {
    readonly view: OrganizationView
    readonly atYearEnd: OrganizationView
  } | null
  /** The twelve months up to the latest month that has ended. */
  readonly kept: KeptByGroup
  /** The twelve months of the fiscal year, with what is recorded to come. */
  readonly keptAtYearEnd: KeptByGroup
  /** The renewals from the day to the end of the fiscal year; null when it is over. */
  readonly renewalsAhead: RenewalSums | null
  readonly firstValue: FirstValueOverview
}
