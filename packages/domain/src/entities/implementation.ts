import { entity, type FieldsOf } from './entity.js'
import { choice, date, reference } from './fields/index.js'
import { implementationWords } from './implementation.words.js'

/** An onboarding project. */
export const implementation = entity('implementation', {
  plural: 'implementations',
  changes: { create: 'createImplementation', update: 'updateImplementation' },
  label: null,
  order: { field: 'plannedStart', direction: 'ASC' },
  // A project that is live or given up no longer needs its account or a seat.
  needsWhile: { status: ['QUEUED', 'ACTIVE'] },
  inOrder: [['plannedStart', 'plannedEnd']],
  fields: {
    accountId: reference('account', { fixed: true, as: 'account' }),
    /** The specialist's seat; null while nobody has it. */
    positionId: reference('position', { optional: true, as: 'position' }),
    status: choice('implementationStatus', { otherwise: 'QUEUED' }),
    plannedStart: date({ optional: true }),
    plannedEnd: date({ optional: true }),
    startedOn: date({ optional: true }),
    liveOn: date({ optional: true }),
    firstValueOn: date({ optional: true }),
  },
  words: implementationWords,
})
export interface ImplementationFields extends FieldsOf<typeof implementation> {}
