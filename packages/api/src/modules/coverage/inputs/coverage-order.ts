import { orderInput } from '../../../shared/relay/order-input.js'

/** How coverage is sorted. */
export const CoverageOrder = orderInput('Coverage', {
  FROM: 'By its first day.',
})
