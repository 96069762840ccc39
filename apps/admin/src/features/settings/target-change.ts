import { vocabularies } from '@postscale/schema/entities'
import type { ChangeInput, TargetMetric } from '@/generated/graphql'
import type { Target } from './targets-query'

/** A target as its form has it. */
export interface TargetValues {
  readonly metric: TargetMetric
  /** A segment, the id of a team, or empty for the whole. */
  readonly group: string
  /** As it is typed: percent of rates, minor units of money. */
  readonly value: number | null
  readonly effective: string
  /** Whether it ends on that day. */
  readonly ends: boolean
}

const PERCENT = 100
const segments = vocabularies.segment.values

/** What a form begins with: a target as it is, or a new one. */
export function targetValues(target: Target | null, effective: string): TargetValues {
  if (target === null) return { metric: 'GRR', group: '', value: null, effective, ends: false }
  const { metric, segment, team, rate, days, fte, monthlyCost } = target
  const percent = rate === null ? null : rate * PERCENT
  const value = percent ?? days ?? fte ?? monthlyCost?.amountMinor ?? null
  return { metric, group: segment ?? team?.id ?? '', value, effective, ends: false }
}

/** The change that sets, alters or ends a target. */
export function targetChange(target: Target | null, values: TargetValues): ChangeInput {
  const { metric, group, effective, ends } = values
  if (target !== null && ends) return { endTarget: { target: { id: target.id }, effective } }
  const value = valueOf(values)
  if (target !== null) return { updateTarget: { target: { id: target.id }, effective, ...value } }
  const segment = segments.find((each) => each === group)
  const of = segment ? { segment } : group === '' ? {} : { team: { id: group } }
  return { addTarget: { metric, effective, ...of, ...value } }
}

function valueOf({ metric, value }: TargetValues) {
  if (value === null) return {}
  if (metric === 'COST') return { monthlyCost: { amountMinor: value } }
  if (metric === 'HEADCOUNT') return { fte: value }
  return metric === 'TIME_TO_VALUE' ? { days: value } : { rate: value / PERCENT }
}
