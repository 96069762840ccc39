import { entity, type FieldsOf } from './entity.js'
import { choice, email, reference, text } from './fields/index.js'
import { stakeholderWords } from './stakeholder.words.js'

/** A customer's person. */
export const stakeholder = entity('stakeholder', {
  plural: 'stakeholders',
  changes: { create: 'addStakeholder', update: 'updateStakeholder', end: 'removeStakeholder' },
  label: 'name',
  order: { field: 'name', direction: 'ASC' },
  search: ['name', 'title', 'email'],
  fields: {
    accountId: reference('account', { fixed: true, owner: true, needs: 'whenSet', as: 'account' }),
    name: text({ identifying: true }),
    role: choice('stakeholderRole'),
    title: text({ optional: true, identifying: true }),
    email: email({ optional: true, identifying: true }),
  },
  words: stakeholderWords,
})
export interface StakeholderFields extends FieldsOf<typeof stakeholder> {}
