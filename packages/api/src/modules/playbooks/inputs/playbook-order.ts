import { orderInput } from '../../../shared/relay/order-input.js'

/** How playbooks are sorted. */
export const PlaybookOrder = orderInput('Playbook', {
  STAGE: 'By the stage of customers’ life, then by name.',
  NAME: 'By name, without regard to case and accents.',
})
