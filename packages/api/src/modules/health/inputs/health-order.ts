import { orderInput } from '../../../shared/relay/order-input.js'

/** What accounts can be sorted by when it is about their health. */
export type HealthOrderField = 'SCORE' | 'TREND' | 'CONTRACT_END' | 'ACV'

/** How accounts are sorted when it is about their health. */
export const HealthOrder = orderInput<HealthOrderField>('Health', {
  SCORE: 'By health score; accounts without one come last.',
  TREND: 'By the change of the score; accounts without one come last.',
  CONTRACT_END: 'By the end of the contract; accounts without one come last.',
  ACV: 'By annual contract value.',
})
