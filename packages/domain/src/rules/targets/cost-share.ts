import type { OrganizationView } from '../../state/view.js'
import { revenueOf } from '../customers/customers-of.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import { blendedEconomics } from '../unit-economics/blended-economics.js'
import { economicsGroups } from '../unit-economics/economics-groups.js'
import type { UnitEconomicsOptions } from '../unit-economics/economics-line.js'
import { unitEconomics } from '../unit-economics/unit-economics.js'
import type { PlanGroup } from './plan-line.js'

const NO_REVENUE = { key: 'unitEconomics.REASON_NO_REVENUE', params: {} } as const
const NO_ACCOUNTS = { key: 'unitEconomics.REASON_NO_ACCOUNTS', params: {} } as const

/**
 * The cost share as unit economics tells it, by group: of the whole the blended one, of a team or segment that of its
 * line. With weights `cost ÷ Σ weight × revenue`: what open renewals may lose is not counted on.
 */
export function costShareOf(
  view: OrganizationView,
  by: PlanGroup['by'],
  options: UnitEconomicsOptions,
  weightOf: (row: number) => number = () => 1,
): (key: string) => Ratio {
  const groups = economicsGroups(view, by)
  const lost = new Map<string | null, number>()
  for (const row of view.accounts.rows) {
    const loss = (1 - weightOf(row)) * revenueOf(view, row).amount
    if (loss === 0) continue
    const key = groups.keyOf(row)
    lost.set(key, (lost.get(key) ?? 0) + loss)
  }
  const share = (cost: number, revenue: number, key: string): Ratio =>
    ratioOf(cost, revenue - (lost.get(key) ?? 0), NO_REVENUE)
  if (by === 'ORGANIZATION') {
    const whole = blendedEconomics(view)
    if (whole.status === 'NOT_EVALUATED') return () => notTold(view)
    return (key) => share(whole.cost, whole.revenue, key)
  }
  const told = unitEconomics(view, by, options)
  if (told.status === 'NOT_EVALUATED') return () => notTold(view)
  const lines = new Map(told.lines.map((line) => [line.key, line]))
  return (key) => {
    const line = lines.get(key)
    if (line === undefined) return { value: null, reason: NO_ACCOUNTS }
    return share(line.cost.total, line.revenue, key)
  }
}

function notTold({ organization: { currency } }: OrganizationView): Ratio {
  return { value: null, reason: { key: 'unitEconomics.REASON_NO_RATE', params: { currency } } }
}
