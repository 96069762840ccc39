import { type FieldsOf, period } from './entity.js'
import { choice, hundredths, reference, text } from './fields/index.js'
import { leaveWords } from './leave.words.js'

/** A person who is away for a time, wholly or in part; seats and cost stay. */
export const leave = period('leave', {
  plural: 'leaves',
  changes: ['endLeave', 'recordLeave'],
  exclusive: { fields: ['personId'] },
  fields: {
    personId: reference('person', { as: 'person' }),
    /** How much of the person is away, in hundredths. */
    shareAbsent: hundredths(1, 100, { otherwise: 100 }),
    kind: choice('leaveKind', { optional: true, sensitive: 'person' }),
    note: text({ max: 2_000, optional: true, sensitive: 'person' }),
  },
  words: leaveWords,
})
export interface LeaveFields extends FieldsOf<typeof leave> {}
