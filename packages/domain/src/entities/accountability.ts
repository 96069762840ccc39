import { accountabilityWords } from './accountability.words.js'
import { entity } from './entity.js'
import { choice, text } from './fields/index.js'

/** Which role answers for a responsibility, as the organization chooses; ending it leaves that to the guide. */
export const accountability = entity('accountability', {
  plural: 'accountabilities',
  changes: {
    create: 'assignAccountability',
    update: 'updateAccountability',
    end: 'endAccountability',
  },
  label: 'responsibility',
  order: { field: 'responsibility', direction: 'ASC' },
  fields: {
    responsibility: choice('namedResponsibility', { fixed: true }),
    /** Null: in every segment for which none is chosen apart. */
    segment: choice('segment', { optional: true, fixed: true }),
    role: choice('accountableRole'),
    /** What the organization calls that role. */
    roleName: text({ optional: true }),
    reason: text({ max: 2_000, optional: true }),
  },
  words: accountabilityWords,
})
