import { entity } from './entity.js'
import { escalationWords } from './escalation.words.js'
import { choice, date, reference, text } from './fields/index.js'

/** A customer's trouble that is lifted out of the daily work until it is solved; closing it ends it. */
export const escalation = entity('escalation', {
  plural: 'escalations',
  changes: { create: 'openEscalation', update: 'updateEscalation', end: 'closeEscalation' },
  label: 'title',
  order: { field: 'openedOn', direction: 'DESC' },
  inOrder: [['openedOn', 'nextUpdateOn']],
  fields: {
    accountId: reference('account', { fixed: true, owner: true, needs: 'whenSet', as: 'account' }),
    title: text(),
    severity: choice('escalationSeverity'),
    /** The seat that answers for it. */
    ownerPositionId: reference('position', { optional: true, needs: 'whenSet', as: 'owner' }),
    /** The seat of the executive who stands behind it. */
    sponsorPositionId: reference('position', {
      optional: true,
      needs: 'whenSet',
      as: 'executiveSponsor',
    }),
    openedOn: date(),
    /** When the customer hears next how it stands. */
    nextUpdateOn: date({ optional: true }),
    /** What had caused it, in words; known when it is closed. */
    cause: text({ max: 2_000, optional: true, by: 'closeEscalation' }),
  },
  words: escalationWords,
})
