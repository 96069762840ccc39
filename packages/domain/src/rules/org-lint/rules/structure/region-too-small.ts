import { figuresOf } from '../../../evidence/figures.js'
import type { Id } from '../../../../kernel/ids.js'
import type { LiveTeam } from '../../../../state/live-things.js'
import type { OrganizationView } from '../../../../state/view.js'
import { orgTraits } from '../../../org-models/org-traits.js'
import { csmTargets } from '../../csm-targets.js'
import type { LintRule } from '../../lint-rule.js'
import { teamSubject } from '../../lint-subject.js'

/**
 * A region has fewer than 50 customers: too few to bear people of its own. A team that names its regions
 * is judged by the customers there, as the recommendation of a model counts them; one that names none by
 * those for whom it and everything below it is accountable as CSM. Only the uppermost team is judged.
 *
 * Source: TS "Four models".
 */
export const regionTooSmall: LintRule = {
  id: 'region-too-small',
  severity: 'WARNING',
  benchmarks: ['orgModel.geographic.customersPerRegion'],
  check: ({ view }) => {
    const regions = [...view.teams.values()].filter((team) => isUppermost(view, team))
    if (regions.length === 0) return []
    const customers = customersByRegion(view, regions)
    const { used, number } = figuresOf(view)
    const limit = number('orgModel.geographic.customersPerRegion')
    return regions.flatMap((team) => {
      const count = customers.get(team.id) ?? 0
      if (count >= limit) return []
      return [
        {
          subject: teamSubject(team),
          message: {
            key: 'orgLint.region-too-small' as const,
            params: { team: team.name, customers: count, limit },
          },
          inputs: [['customers', count, 'ACCOUNTS']] as const,
          figures: [used('orgModel.geographic.customersPerRegion')],
        },
      ]
    })
  },
}

function isUppermost(view: OrganizationView, { kind, parentId }: LiveTeam): boolean {
  if (kind !== 'REGION') return false
  for (let above = parentId; above !== null; above = view.teams.get(above)?.parentId ?? null) {
    if (view.teams.get(above)?.kind === 'REGION') return false
  }
  return true
}

function customersByRegion(
  view: OrganizationView,
  regions: readonly LiveTeam[],
): ReadonlyMap<Id, number> {
  const regionOf = new Map<Id, Id>()
  for (const { id } of regions) for (const below of view.branch(id)) regionOf.set(below, id)
  const traits = orgTraits(view)
  const customers = new Map<Id, number>()
  for (const { id, regions: named } of regions) {
    if (named.length === 0) continue
    customers.set(
      id,
      named.reduce((sum, region) => sum + (traits.regions.get(region) ?? 0), 0),
    )
    regionOf.delete(id)
    for (const below of view.branch(id)) regionOf.delete(below)
  }
  for (const { teamId, accounts } of csmTargets(view)) {
    const region = regionOf.get(teamId)
    if (region !== undefined) {
      customers.set(region, (customers.get(region) ?? 0) + accounts.length)
    }
  }
  return customers
}
