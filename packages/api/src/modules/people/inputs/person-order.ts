import { orderInput } from '../../../shared/relay/order-input.js'

/** How people are sorted. */
export const PersonOrder = orderInput('Person', {
  NAME: 'By name, without regard to case and accents.',
  EMPLOYED_FROM: 'By the first day of the present employment.',
})
