import { orderInput } from '../../../shared/relay/order-input.js'

/** How seats are sorted. */
export const PositionOrder = orderInput('Position', {
  TITLE: 'By title, without regard to case and accents.',
  BUDGETED_COST: 'By budgeted loaded cost at 1 FTE; seats without one come last.',
})
