import type { ChangeInput, Segment, TargetMetric } from '@/generated/graphql'
import type { PlanDraft } from '@/plans/plan-draft'
import type { PlanLine } from '@/targets/plan-query'

/** The metrics in the order in which they are offered. */
export const METRICS = [
  'GRR',
  'NRR',
  'RENEWAL_RATE',
  'COST_SHARE',
  'TIME_TO_VALUE',
  'HEADCOUNT',
  'COST',
] as const satisfies readonly TargetMetric[]

/** What the form of a target holds. */
export interface TargetValues {
  readonly metric: TargetMetric
  readonly teamId: string | null
  readonly segment: Segment | null
  /** In the unit of the metric: percent, days, people, or minor units a month. */
  readonly value: number | null
  readonly effective: string
}

/** Whether a metric is told of teams, of segments, or of the whole alone. */
export function groupOf(metric: TargetMetric): 'segment' | 'team' | null {
  if (metric === 'HEADCOUNT' || metric === 'COST') return 'team'
  return metric === 'TIME_TO_VALUE' ? null : 'segment'
}

const PERCENT = 100

/** The form of a target that is there, or of a new one. */
export function targetValues(line: PlanLine | null, effective: string): TargetValues {
  if (line === null) {
    return { metric: 'GRR', teamId: null, segment: null, value: null, effective }
  }
  const { metric, team, segment, plan } = line
  const value = plan.money?.amountMinor ?? plan.number
  const isShare = groupOf(metric) === 'segment'
  return {
    metric,
    teamId: team?.id ?? null,
    segment,
    value: value !== null && isShare ? Math.round(value * PERCENT * 100) / 100 : value,
    effective,
  }
}

/** The plan that sets a target, or alters the one that is there. */
export function targetDraft(
  slug: string,
  targetId: string | null,
  { metric, teamId, segment, value, effective }: TargetValues,
): PlanDraft {
  const given = { effective, ...valueOf(metric, value) }
  const change: ChangeInput =
    targetId === null
      ? {
          setTarget: {
            metric,
            ...(groupOf(metric) === 'team' && teamId !== null && { team: { id: teamId } }),
            ...(groupOf(metric) === 'segment' && { segment }),
            ...given,
          },
        }
      : { updateTarget: { target: { id: targetId }, ...given } }
  return { organizationId: slug, reason: null, changes: [change] }
}

/** The plan that ends a target. */
export function endTargetDraft(slug: string, id: string, effective: string): PlanDraft {
  return {
    organizationId: slug,
    reason: null,
    changes: [{ endTarget: { target: { id }, effective } }],
  }
}

function valueOf(metric: TargetMetric, value: number | null) {
  switch (metric) {
    case 'TIME_TO_VALUE':
      return { days: value }
    case 'HEADCOUNT':
      return { people: value }
    case 'COST':
      return { cost: value === null ? null : { amountMinor: value } }
    default:
      return { share: value === null ? null : value / PERCENT }
  }
}
