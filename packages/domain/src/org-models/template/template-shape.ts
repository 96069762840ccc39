import type { RoleFamily, Segment } from '../../state/vocabulary.js'
import type { TemplateTeam } from './template-team.js'

/** The key of the team above all others. */
export const ROOT_KEY = 'root'

/** The teams of a model as it would look for one organization, and who works where. */
export interface TemplateShape {
  /** The root first. A team in which nobody would work is not made. */
  readonly teams: readonly TemplateTeam[]
  /** The team that does the work of a family for a segment and region. */
  readonly teamFor: (family: RoleFamily, segment: Segment, region: string | null) => string
  /** Families that the model has specialists for; the others' work is done by CSMs. */
  readonly specialists: ReadonlySet<RoleFamily>
}
