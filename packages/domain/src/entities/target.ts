import { entity, type FieldsOf } from './entity.js'
import { basisPoints, choice, hundredths, integer, money, reference, text } from './fields/index.js'
import { targetWords } from './target.words.js'
import type { ChoiceOf } from './vocabularies.js'

/** What net retention is planned to reach at most, in basis points. */
const HIGHEST_RATE = 100_000

/**
 * What an organization means to reach: one metric of the whole, of a team or of a segment. Its value holds from
 * its day until the next recorded one, so that a plan by month is one target with several versions.
 */
export const target = entity('target', {
  plural: 'targets',
  changes: { create: 'addTarget', update: 'updateTarget', end: 'endTarget' },
  label: 'metric',
  order: { field: 'metric', direction: 'ASC' },
  fields: {
    metric: choice('targetMetric', { fixed: true }),
    teamId: reference('team', { optional: true, fixed: true, as: 'team' }),
    segment: choice('segment', { optional: true, fixed: true }),
    /** Of rates and shares, in basis points; net retention goes beyond the whole. */
    rate: basisPoints({ optional: true, max: HIGHEST_RATE }),
    /** Of time to value. */
    days: integer(0, 3_650, { optional: true }),
    /** Of the headcount: hundredths of FTE. */
    fte: hundredths(0, 100_000_000, { optional: true }),
    /** Of the cost: what the staff costs a month. */
    monthlyCost: money({ optional: true }),
    note: text({ max: 2_000, optional: true }),
  },
  words: targetWords,
})
export interface TargetFields extends FieldsOf<typeof target> {}
export type TargetMetric = ChoiceOf<'targetMetric'>

/** The field that holds the value of each metric, and by which groups the metric can be told. */
export const TARGET_METRICS = {
  GRR: { field: 'rate', groups: ['TEAM', 'SEGMENT'] },
  NRR: { field: 'rate', groups: ['TEAM', 'SEGMENT'] },
  RENEWAL_RATE: { field: 'rate', groups: ['TEAM', 'SEGMENT'] },
  COST_SHARE: { field: 'rate', groups: ['TEAM', 'SEGMENT'] },
  TIME_TO_VALUE: { field: 'days', groups: ['SEGMENT'] },
  HEADCOUNT: { field: 'fte', groups: ['TEAM'] },
  COST: { field: 'monthlyCost', groups: [] },
} as const satisfies Readonly<
  Record<
    TargetMetric,
    {
      readonly field: 'days' | 'fte' | 'monthlyCost' | 'rate'
      readonly groups: readonly ('SEGMENT' | 'TEAM')[]
    }
  >
>

/** The fields of which a target has exactly one. */
export const TARGET_VALUES = ['rate', 'days', 'fte', 'monthlyCost'] as const
