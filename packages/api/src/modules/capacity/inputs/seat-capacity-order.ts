import { orderInput } from '../../../shared/relay/order-input.js'

/** How measured seats are sorted. */
export const SeatCapacityOrder = orderInput('SeatCapacity', {
  UTILISATION: 'By utilisation; seats without one come last.',
  LOAD: 'By load in seats.',
})
