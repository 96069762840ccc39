import type { TargetFields } from './target.js'

/** The fields of a target that hold its value. */
export const TARGET_VALUES = ['share', 'days', 'people', 'cost'] as const

interface TargetForm {
  /** The field that holds the value. */
  readonly value: (typeof TARGET_VALUES)[number]
  /** What it can be told of besides the whole. */
  readonly group: 'segment' | 'teamId' | null
}

/** What a target of each metric has. */
export const TARGET_FORMS: Readonly<Record<TargetFields['metric'], TargetForm>> = {
  GRR: { value: 'share', group: 'segment' },
  NRR: { value: 'share', group: 'segment' },
  RENEWAL_RATE: { value: 'share', group: 'segment' },
  COST_SHARE: { value: 'share', group: 'segment' },
  TIME_TO_VALUE: { value: 'days', group: null },
  HEADCOUNT: { value: 'people', group: 'teamId' },
  COST: { value: 'cost', group: 'teamId' },
}
