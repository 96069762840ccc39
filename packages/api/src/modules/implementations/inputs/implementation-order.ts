import { orderInput } from '../../../shared/relay/order-input.js'

/** How onboarding projects are sorted. */
export const ImplementationOrder = orderInput('Implementation', {
  PLANNED_START: 'By the day it should begin; projects without one come last.',
  PLANNED_END: 'By the day it should be live; projects without one come last.',
})
