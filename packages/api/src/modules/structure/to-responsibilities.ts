import type {
  Locale,
  OrganizationView,
  ResponsibilityCell,
  ResponsibilityCoverage,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { positionsOf } from './positions-of.js'
import type { ResponsibilitiesType } from './types/responsibilities-type.js'
import type { ResponsibilityCellType } from './types/responsibility-cell-type.js'
import { TeamType } from '../../graphql/types.js'

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
export function toResponsibilityCell(
  view: OrganizationView,
  { roles, evidence, ...same }: ResponsibilityCell,
  locale: Locale,
): ResponsibilityCellType {
  return {
    ...same,
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
