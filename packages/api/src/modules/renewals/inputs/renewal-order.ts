import { orderInput } from '../../../shared/relay/order-input.js'

/** How renewals are sorted. */
export const RenewalOrder = orderInput('Renewal', {
  CONTRACT_END: 'By the end of contract.',
  STAGE: 'By where it stands, from not started to lost.',
})
