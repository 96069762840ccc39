import type { RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { figuresOf } from '../evidence/figures.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import type { OrgModel } from '../../entities/vocabularies.js'
import { orgTraits } from './org-traits.js'

/** Numbers of customers at which another model begins to fit. */
const CUSTOMERS: readonly RangeBenchmarkKey[] = [
  'orgModel.generalist.outgrown',
  'orgModel.generalist.customers',
  'orgModel.specialist.customers',
  'stage.4.customers',
]

/**
 * When to ask for the model again: at the next number of customers by which another model begins to
 * fit (50, 100, 200, 500), when CSMs outgrow the generalist model, when the largest segment without
 * real volume or the largest region without enough customers gets there, and when the smallest region
 * of a geographic organization falls below.
 *
 * Source: TS "Four models".
 */
export function revisitPoints(view: OrganizationView, model: OrgModel): readonly Evidence[] {
  return [
    ...atCustomers(view),
    ...atCsms(view, model),
    ...atSegment(view),
    ...atRegion(view),
    ...belowRegion(view, model),
  ]
}

function atCustomers(view: OrganizationView): readonly Evidence[] {
  const { used, range } = figuresOf(view)
  const { customers } = orgTraits(view)
  const [next] = CUSTOMERS.map((key) => {
    const { lower, upper } = range(key)
    return { key, at: key === 'orgModel.generalist.customers' ? upper : lower }
  })
    .filter(({ at }) => at > customers)
    .toSorted((a, b) => a.at - b.at)
  if (next === undefined) return []
  const params = { customers, at: next.at }
  const message = { key: 'orgModels.REVISIT_CUSTOMERS', params } as const
  return [evidenceOf(message, [['customers', customers, 'ACCOUNTS']], [used(next.key)])]
}

function atCsms(view: OrganizationView, model: OrgModel): readonly Evidence[] {
  const key = 'orgModel.generalist.csms'
  const { used, range } = figuresOf(view)
  const { csms } = orgTraits(view)
  const { upper: limit } = range(key)
  if (model !== 'GENERALIST' || csms > limit) return []
  const message = { key: 'orgModels.REVISIT_CSMS', params: { csms, limit } } as const
  return [evidenceOf(message, [['csms', csms, 'SEATS']], [used(key)])]
}

function atSegment(view: OrganizationView): readonly Evidence[] {
  const key = 'policy.orgModel.segmentCustomers'
  const { segments, realSegments } = orgTraits(view)
  const [next] = [...segments]
    .filter(([segment]) => !realSegments.includes(segment))
    .toSorted(([, a], [, b]) => b - a)
  if (next === undefined) return []
  const { used, number } = figuresOf(view)
  const [segment, customers] = next
  const params = { segment, customers, at: number(key) }
  const message = { key: 'orgModels.REVISIT_SEGMENT', params } as const
  return [evidenceOf(message, [['customers', customers, 'ACCOUNTS']], [used(key)])]
}

function atRegion(view: OrganizationView): readonly Evidence[] {
  const key = 'orgModel.geographic.customersPerRegion'
  const { regions, realRegions } = orgTraits(view)
  const [next] = [...regions]
    .flatMap(([region, customers]) =>
      region === null || realRegions.includes(region) ? [] : [{ region, customers }],
    )
    .toSorted((a, b) => b.customers - a.customers || (a.region < b.region ? -1 : 1))
  if (next === undefined) return []
  const { used, number } = figuresOf(view)
  const message = { key: 'orgModels.REVISIT_REGION', params: { ...next, at: number(key) } } as const
  return [evidenceOf(message, [['customers', next.customers, 'ACCOUNTS']], [used(key)])]
}

function belowRegion(view: OrganizationView, model: OrgModel): readonly Evidence[] {
  const key = 'orgModel.geographic.customersPerRegion'
  const { regions, realRegions } = orgTraits(view)
  const region = realRegions.at(-1)
  if (model !== 'GEOGRAPHIC' || region === undefined) return []
  const { used, number } = figuresOf(view)
  const customers = regions.get(region) ?? 0
  const params = { region, customers, below: number(key) }
  const message = { key: 'orgModels.REVISIT_REGION_LOST', params } as const
  return [evidenceOf(message, [['customers', customers, 'ACCOUNTS']], [used(key)])]
}
