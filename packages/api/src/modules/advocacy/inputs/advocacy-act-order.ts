import { orderInput } from '../../../shared/relay/order-input.js'

/** How advocacy acts are sorted. */
export const AdvocacyActOrder = orderInput('AdvocacyAct', {
  ON: 'By the day it was done.',
})
