import { fact } from './entity.js'
import { choice, number, reference, text } from './fields/index.js'
import { healthSignalWords } from './health-signal.words.js'

/** A measurement of an account's health on one day. */
export const healthSignal = fact('healthSignal', {
  plural: 'healthSignals',
  change: 'recordHealthSignal',
  key: ['accountId', 'metric', 'day'],
  fields: {
    accountId: reference('account', { as: 'account' }),
    family: choice('signalFamily'),
    /** Name of the metric, as in the health model: `logins`, `nps`… */
    metric: text({ max: 60 }),
    value: number(),
  },
  words: healthSignalWords,
})
