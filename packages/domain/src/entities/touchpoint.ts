import { fact } from './entity.js'
import { choice, date, reference, text } from './fields/index.js'
import { touchpointWords } from './touchpoint.words.js'

/** A contact with an account; the same external id of a source is the same one. */
export const touchpoint = fact('touchpoint', {
  plural: 'touchpoints',
  change: 'recordTouchpoint',
  key: ['externalId'],
  fields: {
    externalId: text(),
    accountId: reference('account', { as: 'account' }),
    kind: choice('touchpointKind'),
    /** Who had it; null when not known. */
    personId: reference('person', { optional: true, as: 'person' }),
    outcome: text({ max: 2_000, optional: true }),
    /** When the next one was agreed for. */
    nextOn: date({ optional: true }),
  },
  words: touchpointWords,
})
