import { acceptanceWords } from './acceptance.words.js'
import { entity } from './entity.js'
import { date, integer, text } from './fields/index.js'

/** A finding of the linter that the organization lives with, and why; withdrawing it ends it. */
export const acceptance = entity('acceptance', {
  plural: 'acceptances',
  changes: { create: 'acceptFinding', update: 'updateAcceptance', end: 'withdrawAcceptance' },
  label: 'fingerprint',
  order: { field: 'fingerprint', direction: 'ASC' },
  fields: {
    /** Of the finding: its rule, what it is about, and what tells it apart. */
    fingerprint: text({ fixed: true }),
    /** With so many accounts it was accepted; with more it is found again. Null: with any number. */
    mostAccounts: integer(0, 10_000_000, { optional: true }),
    reason: text({ max: 2_000 }),
    /** The last day on which it is accepted. */
    until: date({ optional: true }),
  },
  words: acceptanceWords,
})
