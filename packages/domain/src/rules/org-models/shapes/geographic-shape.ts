import { figuresOf } from '../../evidence/figures.js'
import type { OrganizationView } from '../../../state/view.js'
import { orgTraits } from '../org-traits.js'
import {
  functionalTeam,
  ROOT_KEY,
  rootTeam,
  type TemplateShape,
  type TemplateTeam,
} from '../template/template-team.js'

/** The most that a team's lists hold. */
const MAX_LIST = 100
const OTHERS = 'region.others'

/**
 * A team for each region of 50 and more customers, with CSMs, onboarding and support of its own, and
 * one for all other customers; Renewals and CS Operations are shared by all. A region's team speaks
 * the languages that call for a speaker there (10 customers, policy).
 *
 * Source: TS "Four models", geographic.
 */
export function geographicShape(view: OrganizationView): TemplateShape {
  const { regions, realRegions } = orgTraits(view)
  const spoken = languagesByRegion(view)
  const keys = new Map(realRegions.map((region, index) => [region, `region.${index}`]))
  const others = [...regions.keys()].filter((region) => region === null || !keys.has(region))
  const named = others.filter((region) => region !== null).toSorted()
  const team = (
    key: string,
    purpose: 'REGION' | 'OTHER_REGIONS',
    served: readonly string[],
  ): TemplateTeam => ({
    key,
    purpose,
    // Too small to be a region of its own, and no region's team to lint.
    kind: purpose === 'REGION' ? 'REGION' : 'FUNCTION',
    segments: [],
    regions: served,
    languages: served.length === 1 ? (spoken.get(served[0] ?? '') ?? []) : [],
    family: null,
  })
  // Who has no region, or is one of too many, is served by a team that names none and serves all.
  const isOpen = others.includes(null) || named.length > MAX_LIST
  return {
    teams: [
      rootTeam,
      ...[...keys].map(([region, key]) => team(key, 'REGION', [region])),
      ...(others.length === 0 ? [] : [team(OTHERS, 'OTHER_REGIONS', isOpen ? [] : named)]),
      functionalTeam('RENEWALS', 'RENEWALS', 'SHARED_SERVICE'),
      functionalTeam('CS_OPS', 'CS_OPS', 'SHARED_SERVICE'),
    ],
    teamFor: (family, _segment, region) => {
      if (family === 'RENEWALS' || family === 'CS_OPS') return family
      if (family === 'ENABLEMENT') return 'CS_OPS'
      if (family === 'LEADERSHIP') return ROOT_KEY
      return (
        keys.get(region ?? '') ??
        (others.length > 0 ? OTHERS : (keys.get(realRegions[0] ?? '') ?? ROOT_KEY))
      )
    },
    specialists: new Set(['IMPLEMENTATION', 'RENEWALS', 'SUPPORT', 'CS_OPS']),
  }
}

/** The languages of customers enough to call for a speaker, by region, sorted. */
function languagesByRegion(view: OrganizationView): ReadonlyMap<string, readonly string[]> {
  const { accounts } = view
  const counts = new Map<string, Map<string, number>>()
  for (const row of accounts.rows) {
    const [region, language] = [accounts.region(row), accounts.language(row)]
    if (region === null || language === null) continue
    const spoken = counts.get(region) ?? new Map<string, number>()
    counts.set(region, spoken.set(language, (spoken.get(language) ?? 0) + 1))
  }
  const least = figuresOf(view).number('policy.orgModel.languageCustomers')
  return new Map(
    [...counts].map(([region, spoken]) => [
      region,
      [...spoken]
        .filter(([, customers]) => customers >= least)
        .map(([language]) => language)
        .toSorted()
        .slice(0, MAX_LIST),
    ]),
  )
}
