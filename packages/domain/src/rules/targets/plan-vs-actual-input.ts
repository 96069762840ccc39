import type { OrganizationState } from '../../state/organization-state.js'
import type { OrganizationView } from '../../state/view.js'
import type { AccountsHealth } from '../health/accounts-health.js'
import type { FirstValueOverview } from '../lifecycle/first-value/first-value.js'
import type { UnitEconomicsOptions } from '../unit-economics/economics-line.js'
import type { PlanGroup } from './plan-line.js'

/** What plan against actual is told beside the organization. */
export interface PlanVsActualInput {
  /** What the fiscal year is called: the calendar year in which it ends. */
  readonly fiscalYear: number
  /** The state of the year's plan of record; null without one. */
  readonly planOfRecord: OrganizationState | null
  /** Of all accounts on the view's day; null when it is not known. */
  readonly health: AccountsHealth | null
  readonly firstValue: FirstValueOverview
  readonly options: (by: PlanGroup['by'], view: OrganizationView) => UnitEconomicsOptions
}
