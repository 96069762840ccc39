import { orderInput } from '../../../shared/relay/order-input.js'

/** How teams are sorted. */
export const TeamOrder = orderInput('Team', {
  NAME: 'By name, without regard to case and accents.',
  KIND: 'By kind, then by name.',
})
