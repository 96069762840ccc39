import type { Day } from '../../../kernel/days.js'
import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import { monthOf, monthStart } from '../../retention/calendar-month.js'

const MONTHS_A_QUARTER = 3

/**
 * A quarter of the organization's fiscal year: three calendar months, the first of which is counted from the
 * month in which the fiscal year begins.
 *
 * @param quarters how many after the one in which the day lies; before it when negative.
 */
export function fiscalQuarter(
  { organization, day }: Pick<OrganizationView, 'organization' | 'day'>,
  quarters: number,
): Period {
  const first = quarterMonth(day, organization.fiscalYearStart) + quarters * MONTHS_A_QUARTER
  return { from: monthStart(first), to: monthStart(first + MONTHS_A_QUARTER) }
}

/** The quarter of the day and the next: what a forecast call is about unless told otherwise. */
export function callWindow(view: Pick<OrganizationView, 'organization' | 'day'>): Period {
  return { from: fiscalQuarter(view, 0).from, to: fiscalQuarter(view, 1).to }
}

function quarterMonth(day: Day, yearBegins: number): number {
  const month = monthOf(day)
  const sinceYear = month - (yearBegins - 1)
  return month - (((sinceYear % MONTHS_A_QUARTER) + MONTHS_A_QUARTER) % MONTHS_A_QUARTER)
}
