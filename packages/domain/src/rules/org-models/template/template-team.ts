import type { RoleFamily, Segment, TeamKind } from '../../../entities/vocabularies.js'

/** What a team of a template is for. */
const TEAM_PURPOSES = [
  'ROOT',
  'CUSTOMER_SUCCESS',
  'ONBOARDING',
  'RENEWALS',
  'SUPPORT',
  'CS_OPS',
  'POD',
  'REGION',
  'OTHER_REGIONS',
] as const

/** One of these purposes. */
export type TeamPurpose = (typeof TEAM_PURPOSES)[number]

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

/** The team at the top, with the leader of the whole. */
export const rootTeam: TemplateTeam = {
  key: ROOT_KEY,
  purpose: 'ROOT',
  kind: 'FUNCTION',
  segments: [],
  regions: [],
  languages: [],
  family: null,
}

/** A team that does one family's work for everybody. */
export function functionalTeam(
  purpose: TeamPurpose,
  family: RoleFamily,
  kind: TeamKind = 'FUNCTION',
): TemplateTeam {
  return { key: family, purpose, kind, segments: [], regions: [], languages: [], family }
}
