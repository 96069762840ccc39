import type { OrgModel, RoleFamily } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { headcount } from '../org-structure/headcount.js'

/** Whoever has these does not leave everything to the CSMs. */
const SPECIALISTS: readonly RoleFamily[] = ['IMPLEMENTATION', 'RENEWALS']
/** The least number of regional teams that is a division by regions. */
const REGIONS = 2

/**
 * The model in use: the declared one, else what the teams look like. Pods make the pod model, two and
 * more regional teams the geographic one, people in onboarding or renewals the specialist one, and CSMs
 * alone the generalist one. Null while nobody sits in a CSM's seat: then there is no model yet.
 *
 * Source: TS "Four models", shape; how it is detected is Postscale's own.
 */
export function incumbentModel(view: OrganizationView): OrgModel | null {
  return view.organization.orgModel ?? detectedModel(view)
}

function detectedModel(view: OrganizationView): OrgModel | null {
  const { byFamily } = headcount(view)
  if ((byFamily.get('CSM') ?? 0) === 0) return null
  const teams = [...view.teams.values()]
  if (teams.some(({ kind }) => kind === 'POD')) return 'POD'
  if (teams.filter(({ kind }) => kind === 'REGION').length >= REGIONS) return 'GEOGRAPHIC'
  return SPECIALISTS.some((family) => (byFamily.get(family) ?? 0) > 0) ? 'SPECIALIST' : 'GENERALIST'
}
