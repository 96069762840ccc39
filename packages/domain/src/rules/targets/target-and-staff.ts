import { TARGET_METRICS, type TargetMetric } from '../../entities/target.js'
import type { LiveThing } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import type { Ratio } from '../evidence/ratio.js'
import type { PlanGroup } from './plan-line.js'
import { monthlyCost, seatedFte } from './seated-fte.js'

/** How many of a field's units make one of the line's: rates are basis points, FTE hundredths. */
const UNITS = { rate: 10_000, days: 1, fte: 100, monthlyCost: 1 } as const

const NO_PLAN: Ratio = { value: null, reason: { key: 'targets.REASON_NO_PLAN', params: {} } }

/** The value of the target of a metric and group that holds on a view's day. */
export function targetOn(view: OrganizationView, metric: TargetMetric, group: PlanGroup): Ratio {
  const { field } = TARGET_METRICS[metric]
  for (const target of view.targets.values()) {
    if (target.metric !== metric || !isOf(target, group)) continue
    const value = target[field]
    if (value !== null) return { value: value / UNITS[field], reason: null }
  }
  return NO_PLAN
}

function isOf({ teamId, segment }: LiveThing<'target'>, { by, key }: PlanGroup): boolean {
  if (by === 'TEAM') return teamId === key
  return by === 'SEGMENT' ? segment === key : teamId === null && segment === null
}

/** The headcount of a group, or the cost of the whole, on a view's day: of what is, or of a plan's state. */
export function staffOn(
  view: OrganizationView | null,
  metric: 'COST' | 'HEADCOUNT',
  { by, key }: PlanGroup,
): Ratio {
  if (view === null) return NO_PLAN
  if (metric === 'COST') return { value: monthlyCost(view), reason: null }
  const { total, byTeam } = seatedFte(view)
  return { value: by === 'TEAM' ? (byTeam.get(key) ?? 0) : total, reason: null }
}
