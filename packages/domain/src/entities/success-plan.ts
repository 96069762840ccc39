import { entity, type FieldsOf } from './entity.js'
import { choice, date, number, records, reference, text, type RecordOf } from './fields/index.js'
import { milestoneWords, successPlanWords } from './success-plan.words.js'

/** A step on the way to a success plan's target; `doneOn` is null until it is reached. */
const milestoneFields = {
  title: text(),
  dueOn: date(),
  doneOn: date({ optional: true }),
}
export interface Milestone extends RecordOf<typeof milestoneFields> {}

/** What a customer wants to reach, how it is measured and how far it is (PM, pillars). */
export const successPlan = entity('successPlan', {
  plural: 'successPlans',
  changes: { create: 'createSuccessPlan', update: 'updateSuccessPlan', end: 'endSuccessPlan' },
  label: 'title',
  order: { field: 'dueOn', direction: 'ASC' },
  search: ['title', 'metric'],
  inOrder: [['startOn', 'dueOn']],
  fields: {
    accountId: reference('account', { fixed: true, owner: true, needs: 'whenSet', as: 'account' }),
    title: text(),
    /** The business metric, in words. */
    metric: text(),
    /** The metric's unit, in words. */
    unit: text({ shared: true, optional: true }),
    baseline: number({ otherwise: 0 }),
    target: number(),
    /** The latest measurement; its history is the thing's history. Null before the first. */
    measured: number({ optional: true }),
    startOn: date(),
    dueOn: date(),
    status: choice('successPlanStatus', { otherwise: 'ACTIVE' }),
    /** The seat that answers for it. */
    ownerPositionId: reference('position', { optional: true, needs: 'whenSet', as: 'owner' }),
    milestones: records(milestoneFields, milestoneWords, { otherwise: [] }),
  },
  words: successPlanWords,
})
export interface SuccessPlanFields extends FieldsOf<typeof successPlan> {}
