import { orderInput } from '../../../shared/relay/order-input.js'

/** How opportunities are sorted. */
export const OpportunityOrder = orderInput('Opportunity', {
  EXPECTED_ON: 'By the day it is expected; opportunities without one come last.',
  AMOUNT: 'By the expected growth.',
})
