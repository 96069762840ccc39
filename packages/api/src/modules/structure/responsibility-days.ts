import {
  formatDay,
  parseDay,
  responsibilityCoverageOverTime,
  viewAt,
  type Day,
  type Locale,
  type OrganizationView,
} from '@postscale/domain'
import { badUserInput } from '../../shared/errors/bad-user-input.js'
import { toResponsibilities, toResponsibilityCell } from './to-responsibilities.js'
import type { ResponsibilityDayType } from './types/responsibility-day-type.js'

const mostDays = 60

/**
 * Who answered for what on several days, for GraphQL.
 *
 * @throws RequestError BAD_USER_INPUT for more than 60 days
 */
export function responsibilityDays(
  { state }: OrganizationView,
  dates: readonly string[],
  locale: Locale,
): ResponsibilityDayType[] {
  if (dates.length > mostDays) throw badUserInput(['days'])
  const days = dates.flatMap((date) => parseDay(date) ?? [])
  const began = state.organization.history[0]?.from ?? Number.POSITIVE_INFINITY
  const viewOn = (day: Day) => (day < began ? null : viewAt(state, day))
  return responsibilityCoverageOverTime(viewOn, days).map(({ day, coverage, changed }) => {
    const view = viewAt(state, day)
    return {
      day: formatDay(day),
      coverage: coverage && toResponsibilities(view, coverage, locale),
      changed: changed.map((cell) => toResponsibilityCell(view, cell, locale)),
    }
  })
}
