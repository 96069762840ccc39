import { entity, type FieldsOf } from './entity.js'
import { choice, integer, money, number, reference, text } from './fields/index.js'
import { targetWords } from './target.words.js'

/**
 * A value that an organization means to reach, of the whole, of a team or of a segment. From its day on until
 * the next recorded one: what is planned month by month is one target with several versions.
 */
export const target = entity('target', {
  plural: 'targets',
  changes: { create: 'setTarget', update: 'updateTarget', end: 'endTarget' },
  label: 'metric',
  order: { field: 'metric', direction: 'ASC' },
  fields: {
    metric: choice('targetMetric', { fixed: true }),
    /** With its branch; the whole without one. */
    teamId: reference('team', { fixed: true, optional: true, needs: 'whenSet', as: 'team' }),
    /** The whole without one. */
    segment: choice('segment', { fixed: true, optional: true }),
    /** Of GRR, NRR, renewal rate and cost share: 0.92 is 92 %. */
    share: number({ optional: true, positive: true }),
    /** Of the time to value. */
    days: integer(1, 3_650, { optional: true }),
    /** Of the headcount. */
    people: integer(0, 1_000_000, { optional: true }),
    /** Of the cost, in a month. */
    cost: money({ optional: true }),
    reason: text({ max: 2_000, optional: true }),
  },
  words: targetWords,
})
export interface TargetFields extends FieldsOf<typeof target> {}
