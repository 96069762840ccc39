import { entity, type FieldsOf } from './entity.js'
import { choice, date, money, reference, text } from './fields/index.js'
import { opportunityWords } from './opportunity.words.js'

/** A chance that an account grows. */
export const opportunity = entity('opportunity', {
  plural: 'opportunities',
  changes: { create: 'createOpportunity', update: 'updateOpportunity', end: 'endOpportunity' },
  label: 'kind',
  order: { field: 'expectedOn', direction: 'ASC' },
  fields: {
    accountId: reference('account', { fixed: true, owner: true, needs: 'whenSet', as: 'account' }),
    kind: choice('opportunityKind'),
    stage: choice('opportunityStage', { otherwise: 'IDENTIFIED' }),
    /** Expected growth of ACV, minor units of the contract's currency. */
    amount: money({ contract: 'accountId' }),
    expectedOn: date({ optional: true }),
    /** What showed it, in words. */
    trigger: text({ max: 2_000, optional: true }),
    handedToSalesOn: date({ optional: true }),
    /** The seat that answers for it. */
    ownerPositionId: reference('position', { optional: true, needs: 'whenSet', as: 'owner' }),
  },
  words: opportunityWords,
})
export interface OpportunityFields extends FieldsOf<typeof opportunity> {}
