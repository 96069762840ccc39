import { orderInput } from '../../../shared/relay/order-input.js'

/** How accounts are sorted. */
export const AccountOrder = orderInput('Account', {
  ACV: 'By annual contract value.',
  CONTRACT_END: 'By the end of the contract; accounts without one come last.',
  NAME: 'By name, without regard to case and accents.',
})
