import type { Locale, OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { groupName } from '../retention/group-name.js'
import type { HealthGroup } from './health-groups.js'
import { toLevelCounts } from './to-level-counts.js'
import type { HealthGroupType } from './types/health-group-type.js'
import { PositionType, TeamType } from '../../graphql/types.js'

/** A group's health for GraphQL. */
export function toHealthGroup(
  view: OrganizationView,
  { by, key, name, tally }: HealthGroup,
  locale: Locale,
): HealthGroupType {
  const team = by === 'TEAM' && key !== null ? view.teams.get(key) : undefined
  const seat = by === 'CSM' && key !== null ? view.positions.get(key) : undefined
  return {
    groupBy: by,
    key,
    name: groupName(key, name, locale),
    team: team === undefined ? null : new TeamType(view, team),
    position: seat === undefined ? null : new PositionType(view, seat),
    accounts: tally.accounts,
    scored: tally.scored,
    meanScore: tally.meanScore,
    levels: toLevelCounts(view, tally),
    evidence: toEvidence(tally.evidence(), locale),
  }
}
