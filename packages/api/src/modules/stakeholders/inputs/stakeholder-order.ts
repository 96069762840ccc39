import { orderInput } from '../../../shared/relay/order-input.js'

/** How stakeholders are sorted. */
export const StakeholderOrder = orderInput('Stakeholder', {
  NAME: 'By name, without regard to case and accents.',
})
