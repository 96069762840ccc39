import { entity } from './entity.js'
import { choice, date, money, reference, text, texts } from './fields/index.js'
import { renewalWords } from './renewal.words.js'

/** The renewal of one contract end. */
export const renewal = entity('renewal', {
  plural: 'renewals',
  changes: { create: 'createRenewal', update: 'updateRenewal', end: 'endRenewal' },
  label: 'contractEnd',
  order: { field: 'contractEnd', direction: 'ASC' },
  fields: {
    accountId: reference('account', { fixed: true, owner: true, needs: 'whenSet', as: 'account' }),
    contractEnd: date(),
    stage: choice('renewalStage', { otherwise: 'NOT_STARTED' }),
    intent: choice('renewalIntent', { optional: true }),
    /** The owner's call on what becomes of it; null: not called. */
    forecastCategory: choice('forecastCategory', { optional: true }),
    /** What the owner expects to keep a year, minor units of the contract's currency; null: all of its ARR. */
    forecastArr: money({ optional: true, contract: 'accountId' }),
    blockers: texts({ otherwise: [] }),
    savePlan: text({ max: 2_000, optional: true }),
    /** The seat that answers for it. */
    ownerPositionId: reference('position', { optional: true, needs: 'whenSet', as: 'owner' }),
  },
  words: renewalWords,
})
