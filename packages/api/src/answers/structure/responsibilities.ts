import {
  type Day,
  formatDay,
  type Locale,
  type OrganizationView,
  parseDay,
  passingView,
  type ResponsibilityCell,
  type ResponsibilityCoverage,
  responsibilityCoverageOverTime,
} from '@postscale/domain'
import { toEvidence } from '../../graphql/evidence.js'
import { positionsOf } from '../../graphql/nodes-of.js'
import { AccountabilityType, TeamType } from '../../graphql/types/types.js'
import type {
  ResponsibilitiesType,
  ResponsibilityCellType,
  ResponsibilityDayType,
} from './responsibility-types.js'

/** Who answers for what, for GraphQL. */
export function toResponsibilities(
  view: OrganizationView,
  { segments, cells, gaps, doubles, evidence }: ResponsibilityCoverage,
  locale: Locale,
): ResponsibilitiesType {
  return {
    segments,
    cells: cells.map((cell) => toResponsibilityCell(view, cell, locale)),
    gaps,
    doubles,
    evidence: toEvidence(evidence, locale),
  }
}

/** One responsibility in one segment for GraphQL. Seats and teams are made when they are asked for. */
function toResponsibilityCell(
  view: OrganizationView,
  { roles, chosen, evidence, ...same }: ResponsibilityCell,
  locale: Locale,
): ResponsibilityCellType {
  return {
    ...same,
    get chosen() {
      return chosen && new AccountabilityType(view, chosen)
    },
    roles: roles.map(({ family, accounts, positionIds, teamIds }) => ({
      family,
      accounts,
      get positions() {
        return positionsOf(view, positionIds)
      },
      get teams() {
        return teamIds.flatMap((id) => {
          const team = view.teams.get(id)
          return team === undefined ? [] : [new TeamType(view, team)]
        })
      },
    })),
    evidence: toEvidence(evidence, locale),
  }
}

/**
 * Who answered for what on several days, for GraphQL.
 */
export function responsibilityDays(
  { state }: OrganizationView,
  dates: readonly string[],
  locale: Locale,
): ResponsibilityDayType[] {
  const days = dates.flatMap((date) => parseDay(date) ?? [])
  const began = state.organization.history[0]?.from ?? Number.POSITIVE_INFINITY
  // These days are looked at once: no view that is asked again leaves for them.
  const views = new Map(days.map((day) => [day, passingView(state, day)]))
  const viewOn = (day: Day) => (day < began ? null : views.get(day)!)
  return responsibilityCoverageOverTime(viewOn, days).map(({ day, coverage, changed }) => {
    const view = views.get(day)!
    return {
      day: formatDay(day),
      coverage: coverage && toResponsibilities(view, coverage, locale),
      changed: changed.map((cell) => toResponsibilityCell(view, cell, locale)),
    }
  })
}
