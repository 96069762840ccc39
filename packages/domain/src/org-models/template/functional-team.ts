import type { RoleFamily, TeamKind } from '../../state/vocabulary.js'
import type { TeamPurpose } from './team-purpose.js'
import type { TemplateTeam } from './template-team.js'

/** A team that does one family's work for everybody. */
export function functionalTeam(
  purpose: TeamPurpose,
  family: RoleFamily,
  kind: TeamKind = 'FUNCTION',
): TemplateTeam {
  return { key: family, purpose, kind, segments: [], regions: [], languages: [], family }
}
