import { advocacyActWords } from './advocacy-act.words.js'
import { entity } from './entity.js'
import { choice, date, reference, text } from './fields/index.js'

/** Something a customer did for us. */
export const advocacyAct = entity('advocacyAct', {
  plural: 'advocacyActs',
  changes: {
    create: 'recordAdvocacyAct',
    update: 'updateAdvocacyAct',
    end: 'removeAdvocacyAct',
  },
  label: 'kind',
  order: { field: 'on', direction: 'DESC' },
  fields: {
    accountId: reference('account', { fixed: true, owner: true, needs: 'whenSet', as: 'account' }),
    kind: choice('advocacyKind'),
    on: date(),
    /** The customer that a referral brought. */
    wonAccountId: reference('account', { optional: true, needs: 'whenSet', as: 'wonAccount' }),
    note: text({ max: 2_000, optional: true }),
  },
  words: advocacyActWords,
})
