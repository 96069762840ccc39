import { orderInput } from '../../../shared/relay/order-input.js'

/** How rollouts are sorted. */
export const RolloutOrder = orderInput('Rollout', {
  START_ON: 'By the day it starts.',
  NAME: 'By name, without regard to case and accents.',
})
