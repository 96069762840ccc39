import type { RoleFamily, Segment, TeamKind } from '../../state/vocabulary.js'
import type { TeamPurpose } from './team-purpose.js'

/** A team as a template wants it. */
export interface TemplateTeam {
  /** Unique in its shape. */
  readonly key: string
  readonly purpose: TeamPurpose
  readonly kind: TeamKind
  readonly segments: readonly Segment[]
  readonly regions: readonly string[]
  readonly languages: readonly string[]
  /** The family that a functional team is for; null where several work together. */
  readonly family: RoleFamily | null
}
